namespace Send.Attendance.Storage;

/// <summary>How far the review of a report has come. Numbered as <c>send.attendance.v1.ReviewState</c>.</summary>
public enum ReviewState
{
    Open = 1,
    Confirmed = 2,
    NotUpheld = 3,
}
