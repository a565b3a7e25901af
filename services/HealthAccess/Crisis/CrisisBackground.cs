using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Crisis;

/// <summary>
/// What a child was waiting for, had been refused or was known to when a crisis came. Each service is named once in each list. Contacts are
/// those that end a wait: attended, and by a medium in which child and service speak.
/// </summary>
/// <param name="WaitingFor">Services that had been asked, and had neither turned the child away nor seen nor discharged it.</param>
/// <param name="RefusedBy">Services that turned the child away in the year before, or on the day.</param>
/// <param name="ClosedBeforeSupport">Services that accepted the child or decided nothing, and discharged it in that time after fewer than two contacts.</param>
/// <param name="KnownTo">Services with a contact in the year before.</param>
/// <param name="NotKnownOf">Services that the child seems to have waited for, or been closed by before support, and whose provider did not send what would say so.</param>
public sealed record CrisisBackground(
    IReadOnlyList<ServiceWaitedFor> WaitingFor,
    IReadOnlyList<ServiceThatRefused> RefusedBy,
    IReadOnlyList<HealthService> ClosedBeforeSupport,
    IReadOnlyList<HealthService> KnownTo,
    IReadOnlyList<HealthService> NotKnownOf)
{
    /// <summary>How far back a refusal or a discharge still says something of a crisis.</summary>
    public const int DaysBefore = 365;

    /// <summary>From so many contacts on a child has had support, as the Children's Commissioner counts it.</summary>
    public const int ContactsOfSupport = 2;

    /// <param name="on">The day of the crisis.</param>
    /// <param name="referralsOfChild">Latest versions of the child's referrals.</param>
    /// <param name="contactsOfReferral">The days of the contacts of a referral that count, by its id.</param>
    /// <param name="sent">What the providers of these referrals have sent.</param>
    public static CrisisBackground Of(
        DateOnly on, IEnumerable<Referral> referralsOfChild, Func<string, IReadOnlyList<DateOnly>> contactsOfReferral, AreaSendings sent)
    {
        var referrals = referralsOfChild
            .Where(r => !r.RecordedInError && r.ReceivedOn <= on)
            .Select(r => new ReferralByDay(r, on, contactsOfReferral(r.Id), sent.Of(r.Provider, r.Service)))
            .Where(r => !r.AnswersTheCrisis && !r.IsDuplicate)
            .OrderBy(r => r.Service)
            .ToList();
        return new(
            [.. referrals.Where(r => r.IsWaiting).GroupBy(r => r.Service).Select(of => new ServiceWaitedFor(of.Key, of.Max(r => r.DaysSinceReceipt)))],
            [.. referrals.Where(r => r.WasRefused).GroupBy(r => r.Service).Select(of => of.Select(r => r.Refusal).MinBy(r => r.DaysSince)!)],
            [.. referrals.Where(r => r.WasClosedBeforeSupport).Select(r => r.Service).Distinct()],
            [.. referrals.Where(r => r.WasSeenBefore).Select(r => r.Service).Distinct()],
            [.. referrals.Where(r => r.IsNotKnown).Select(r => r.Service).Distinct()]);
    }

    /// <summary>Whether the crisis came before support of services of a group: the child waited for one, or was refused or closed by one in the year before.</summary>
    public bool CameBeforeSupportOf(ServiceGroup group) =>
        WaitingFor.Select(w => w.Service).Concat(RefusedBy.Select(r => r.Service)).Concat(ClosedBeforeSupport).Any(s => ServiceNames.GroupOf(s) == group);

    /// <summary>Whether it may have come before support of services of a group, and nobody can tell.</summary>
    public bool MayHaveComeBeforeSupportOf(ServiceGroup group) => !CameBeforeSupportOf(group) && NotKnownOf.Any(s => ServiceNames.GroupOf(s) == group);
}

/// <summary>A service that a child was waiting for.</summary>
/// <param name="Service">The service.</param>
/// <param name="Days">Days from the referral to the crisis; of several referrals those of the earliest.</param>
public sealed record ServiceWaitedFor(HealthService Service, int Days);

/// <summary>A service that turned a child away.</summary>
/// <param name="Service">The service.</param>
/// <param name="Decision">Not accepted, or signposted.</param>
/// <param name="Reason">Of one that was not accepted.</param>
/// <param name="DaysSince">Days from the decision to the crisis; of several the last.</param>
public sealed record ServiceThatRefused(HealthService Service, ReferralDecision Decision, NotAcceptedReason? Reason, int DaysSince);
