namespace Send.Attendance.Storage;

/// <summary>Who reported an unofficial exclusion. Numbered as <c>send.attendance.v1.ReportSource</c>.</summary>
public enum ReportSource
{
    ParentOrCarer = 1,
    ChildOrYoungPerson = 2,

    /// <summary>The special educational needs and disabilities information, advice and support service.</summary>
    Sendiass = 3,
    Professional = 4,
    Inspector = 5,
}
