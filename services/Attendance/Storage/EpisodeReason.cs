namespace Send.Attendance.Storage;

/// <summary>
/// Why an episode began; each goes with some kinds. A closed list, because words of a sender's own could name a pupil. Numbered as
/// <c>send.attendance.v1.EpisodeReason</c>.
/// </summary>
public enum EpisodeReason
{
    Unknown = 1,
    Other = 2,
    NotRecorded = 3,
    NoReasonGiven = 4,
    MentalHealth = 5,
    PhysicalHealth = 6,
    SchoolDissatisfactionGeneral = 7,
    SchoolDissatisfactionSend = 8,
    SchoolDissatisfactionBullying = 9,
    DidNotGetSchoolPreference = 10,
    DifficultyAccessingSuitableSchoolPlace = 11,
    OfferedSchoolPlaceNotYetAccepted = 12,
    DidNotApplyForSchoolPlace = 13,
    SchoolApplicationAwaitingOutcome = 14,
    WaitingSchoolStart = 15,
    MovedInFromAnotherLocalAuthority = 16,
    MovedInFromAnotherCountry = 17,
    BelievedMovedToAnotherLocalAuthority = 18,
    BelievedMovedToAnotherCountry = 19,
    UnsuitableHomeEducation = 20,
    ParentalDecisionNotToRegister = 21,
    ChallengingSchoolAttendanceOrder = 22,
    PermanentExclusion = 23,
    RiskOfSchoolExclusion = 24,
    SchoolSuggestion = 25,
    Lifestyle = 26,
    PhilosophicalOrPreferential = 27,
    Religious = 28,
    CovidHealthConcerns = 29,
    WhereaboutsUnknown = 30,
    PlacementBrokeDown = 31,
    Reintegration = 32,
    Behaviour = 33,
    AwaitingSpecialistPlace = 34,
    Suspension = 35,
}
