namespace Send.Attendance.Storage;

/// <summary>Numbered as <c>send.attendance.v1.ExclusionKind</c>.</summary>
public enum ExclusionKind
{
    Suspension = 1,
    Permanent = 2,
}
