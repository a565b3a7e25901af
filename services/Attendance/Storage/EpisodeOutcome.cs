namespace Send.Attendance.Storage;

/// <summary>How an episode ended. Numbered as <c>send.attendance.v1.EpisodeOutcome</c>.</summary>
public enum EpisodeOutcome
{
    Unknown = 1,
    Other = 2,
    FullTimeAtSchool = 3,
    SpecialistProvision = 4,
    AlternativeProvision = 5,
    HomeEducation = 6,
    EducatedOtherwise = 7,
    MissingEducation = 8,
    MovedAway = 9,
    OverCompulsorySchoolAge = 10,
    PermanentlyExcluded = 11,
}
