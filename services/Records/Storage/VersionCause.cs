namespace Send.Records.Storage;

/// <summary>How a version of a record came about. Numbered as <c>send.records.v1.VersionCause</c>.</summary>
public enum VersionCause
{
    Recorded = 1,
    Imported = 2,
    Amended = 3,
    Withdrawn = 4,
    Reviewed = 5,
    Published = 6,
}
