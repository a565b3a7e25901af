namespace Send.Inspections.Storage;

/// <summary>What a version of a report is. That one is superseded follows from a later one. Numbered as <c>send.inspections.v1.ReportState</c>.</summary>
public enum ReportState
{
    Draft = 1,
    Published = 2,

    /// <summary>A draft that was given up.</summary>
    GivenUp = 4,

    /// <summary>That a version which was published is taken back.</summary>
    Withdrawn = 5,
}
