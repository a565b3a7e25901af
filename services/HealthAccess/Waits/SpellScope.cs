using Send.HealthAccess.Services;

namespace Send.HealthAccess.Waits;

/// <summary>Which services' referrals may be of one spell.</summary>
public static class SpellScope
{
    /// <summary>
    /// The first service of those that are in one spell with this one. The mental health teams of the community are one, as NHS England has
    /// them. A crisis team and an inpatient unit are in no spell with them: being seen in a crisis ends no wait for help.
    /// </summary>
    public static HealthService Of(HealthService service) => service switch
    {
        HealthService.CamhsCrisis or HealthService.CamhsInpatient => service,
        _ when ServiceNames.GroupOf(service) == ServiceGroup.Camhs => HealthService.CamhsGettingHelp,
        _ => service,
    };
}
