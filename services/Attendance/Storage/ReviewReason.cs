namespace Send.Attendance.Storage;

/// <summary>
/// What the outcome of a review rests on. A closed list, because words of a reviewer's own could name a pupil. Numbered as
/// <c>send.attendance.v1.ReviewReason</c>.
/// </summary>
public enum ReviewReason
{
    SchoolAccepts = 1,
    RegisterAgrees = 2,
    WrittenEvidence = 3,
    NeverRecordedAsSuspension = 4,
    FormallyRecorded = 20,
    AbsenceHadAnotherCause = 21,
    AgreedAndTimeLimited = 22,
    NotEnoughEvidence = 23,
    ReportedTwice = 24,
    RecordedInError = 25,
}
