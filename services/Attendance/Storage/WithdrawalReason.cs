namespace Send.Attendance.Storage;

/// <summary>
/// Why an exclusion no longer counts. A closed list, because words of a sender's own could name a pupil. Numbered as
/// <c>send.attendance.v1.WithdrawalReason</c>.
/// </summary>
public enum WithdrawalReason
{
    ReinstatedByGovernors = 1,
    AfterReviewPanel = 2,
    CancelledByHeadteacher = 3,
    RecordedInError = 4,
}
