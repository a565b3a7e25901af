namespace Send.HealthAccess.Services;

/// <summary>
/// The health services for children and young people: the 17 lines of NHS England's community health services return, child and adolescent
/// mental health teams, assessments, and school nursing, which that return does not have. Numbered as <c>send.health_access.v1.HealthService</c>.
/// </summary>
public enum HealthService
{
    // From 1, the lines of the community health services return for children and young people.
    AntenatalNewbornChildrenScreeningImmunisation = 1,
    Audiology = 2,
    ChildHealthInformation = 3,
    CommunityNursing = 4,
    CommunityPaediatrics = 5,
    LookedAfterChildrenTeams = 6,
    NewbornHearingScreening = 7,
    NursingAndTherapyForLongTermConditions = 8,
    RapidResponse = 9,
    Safeguarding = 10,
    Dietetics = 11,
    OccupationalTherapy = 12,
    Orthotics = 13,
    Physiotherapy = 14,
    SpeechAndLanguageTherapy = 15,
    VisionScreening = 16,
    WheelchairOrthoticsProstheticsEquipment = 17,

    // From 20, nursing that is commissioned apart.
    SchoolNursing = 20,

    // From 30, child and adolescent mental health services by team.
    CamhsGettingHelp = 30,
    CamhsGettingMoreHelp = 31,
    CamhsCrisis = 32,
    CamhsEatingDisorders = 33,
    CamhsLearningDisability = 34,
    CamhsInpatient = 35,
    MentalHealthSupportTeam = 36,

    // From 40, assessments that may belong to either.
    AutismAssessment = 40,
    AdhdAssessment = 41,
}
