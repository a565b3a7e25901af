namespace Send.Attendance.Storage;

/// <summary>
/// What the outcome of a review rests on. A closed list, because words of a reviewer's own could name a pupil. Numbered as
/// <c>send.attendance.v1.ReviewReason</c>.
/// </summary>
public enum ReviewReason
{
    // From 1, for confirming.
    SchoolAccepts = 1,
    RegisterAgrees = 2,
    WrittenEvidence = 3,
    NeverRecordedAsSuspension = 4,
    MisusedCode = 5,

    // From 20, for not upholding. That a parent agreed is none of them: it makes no unofficial exclusion lawful.
    FormallyRecorded = 20,
    AbsenceHadAnotherCause = 21,
    TimeLimitedTimetable = 22,
    NotEnoughEvidence = 23,
    ReportedTwice = 24,
    RecordedInError = 25,

    // From 40, for reopening.
    NewEvidence = 40,
    OutcomeChallenged = 41,
    ReviewInError = 42,
}
