using Send.HealthAccess.Services;

namespace Send.HealthAccess.Commissioning;

/// <summary>Which services are looked for in every area.</summary>
public static class ServicesExpected
{
    /// <summary>
    /// What young people with SEND may go on needing after school: the therapies and the nursing that the report of 2017 named as ending at 19,
    /// and the mental health teams that take referrals.
    /// </summary>
    public static IReadOnlyList<HealthService> OfYoungPeople { get; } =
    [
        HealthService.CommunityNursing, HealthService.OccupationalTherapy, HealthService.Physiotherapy, HealthService.SpeechAndLanguageTherapy,
        HealthService.SchoolNursing, HealthService.CamhsGettingHelp, HealthService.CamhsGettingMoreHelp,
    ];

    /// <summary>These, and the doctors who assess development.</summary>
    public static IReadOnlyList<HealthService> InEveryArea { get; } = [HealthService.CommunityPaediatrics, .. OfYoungPeople];
}
