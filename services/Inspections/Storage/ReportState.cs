namespace Send.Inspections.Storage;

/// <summary>What a version of a report is. Numbered as <c>send.inspections.v1.ReportState</c>.</summary>
public enum ReportState
{
    Draft = 1,
    Published = 2,
    Superseded = 3,
    Withdrawn = 4,
}
