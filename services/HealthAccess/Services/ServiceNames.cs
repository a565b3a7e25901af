namespace Send.HealthAccess.Services;

/// <summary>
/// The names by which services stand beside figures. Those of the community return are its own, so that figures from records stand beside
/// the published ones.
/// </summary>
public static class ServiceNames
{
    /// <summary>All therapies together.</summary>
    public const string Therapies = "All therapies";

    /// <summary>All child and adolescent mental health teams together.</summary>
    public const string Camhs = "All CAMHS teams";

    public static string Of(HealthService service) => service switch
    {
        HealthService.AntenatalNewbornChildrenScreeningImmunisation => "Antenatal, new-born and children screening and immunisation services",
        HealthService.Audiology => "Audiology",
        HealthService.ChildHealthInformation => "Child health information service",
        HealthService.CommunityNursing => "Community nursing services (planned care and rapid response teams)",
        HealthService.CommunityPaediatrics => "Community paediatric service",
        HealthService.LookedAfterChildrenTeams => "Looked after children teams",
        HealthService.NewbornHearingScreening => "New-born hearing screening",
        HealthService.NursingAndTherapyForLongTermConditions => "Nursing and Therapy teams support for long term conditions",
        HealthService.RapidResponse => "Rapid Response Services",
        HealthService.Safeguarding => "Safeguarding",
        HealthService.Dietetics => "Therapy interventions: Dietetics",
        HealthService.OccupationalTherapy => "Therapy interventions: Occupational therapy",
        HealthService.Orthotics => "Therapy interventions: Orthotics",
        HealthService.Physiotherapy => "Therapy interventions: Physiotherapy",
        HealthService.SpeechAndLanguageTherapy => "Therapy interventions: Speech and language",
        HealthService.VisionScreening => "Vision screening",
        HealthService.WheelchairOrthoticsProstheticsEquipment => "Wheelchair, orthotics, prosthetics and equipment",
        HealthService.SchoolNursing => "School nursing",
        HealthService.CamhsGettingHelp => "CAMHS: getting help",
        HealthService.CamhsGettingMoreHelp => "CAMHS: getting more help",
        HealthService.CamhsCrisis => "CAMHS: crisis",
        HealthService.CamhsEatingDisorders => "CAMHS: eating disorders",
        HealthService.CamhsLearningDisability => "CAMHS: learning disability",
        HealthService.CamhsInpatient => "CAMHS: inpatient",
        HealthService.MentalHealthSupportTeam => "Mental health support team",
        HealthService.AutismAssessment => "Autism assessment",
        HealthService.AdhdAssessment => "ADHD assessment",
        _ => throw new ArgumentOutOfRangeException(nameof(service), service, "No such service."),
    };

    public static ServiceGroup GroupOf(HealthService service) => service switch
    {
        HealthService.Dietetics or HealthService.OccupationalTherapy or HealthService.Orthotics or HealthService.Physiotherapy
            or HealthService.SpeechAndLanguageTherapy => ServiceGroup.Therapy,
        HealthService.CommunityNursing or HealthService.SchoolNursing => ServiceGroup.Nursing,
        >= HealthService.CamhsGettingHelp and <= HealthService.MentalHealthSupportTeam => ServiceGroup.Camhs,
        HealthService.AutismAssessment or HealthService.AdhdAssessment => ServiceGroup.Assessment,
        _ => ServiceGroup.Community,
    };
}
