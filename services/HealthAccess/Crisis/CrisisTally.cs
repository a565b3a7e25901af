using Send.HealthAccess.Services;

namespace Send.HealthAccess.Crisis;

/// <summary>Children in a mental health crisis in a year, each once.</summary>
/// <param name="Known">Those of whom it is known whether it came before support.</param>
/// <param name="BeforeSupport">Who at one of the crises waited for CAMHS, or had been refused or closed before support by it in the year before.</param>
/// <param name="NotKnown">Those of whom it is not, because a provider did not send what would say so.</param>
/// <param name="ReferralsAreHeld">Whether any referral to CAMHS is held for the area: without them nobody can tell who waited.</param>
public sealed record CrisisTally(int Known, int BeforeSupport, int NotKnown, bool ReferralsAreHeld)
{
    public int Children => Known + NotKnown;

    /// <param name="crises">Of the year, by child.</param>
    /// <param name="referralsAreHeld">Whether any referral to CAMHS is held.</param>
    public static CrisisTally Of(IEnumerable<IGrouping<string, CrisisBackground>> crises, bool referralsAreHeld)
    {
        var (children, before, notKnown) = (0, 0, 0);
        foreach (var child in crises)
        {
            children++;
            if (child.Any(c => c.CameBeforeSupportOf(ServiceGroup.Camhs)))
                before++;
            else if (child.Any(c => c.MayHaveComeBeforeSupportOf(ServiceGroup.Camhs)))
                notKnown++;
        }
        return new(children - notKnown, before, notKnown, referralsAreHeld);
    }
}
