using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Crisis;

/// <summary>What had become of a referral by the day of a crisis.</summary>
/// <param name="referral">The referral, received on that day or before.</param>
/// <param name="on">The day.</param>
/// <param name="contacts">The days of its contacts that count.</param>
internal sealed class ReferralByDay(Referral referral, DateOnly on, IReadOnlyList<DateOnly> contacts)
{
    public HealthService Service => referral.Service;

    public int DaysSinceReceipt => on.DayNumber - referral.ReceivedOn.DayNumber;

    /// <summary>A crisis makes a referral to a crisis team or to a ward. Were that a wait, every crisis would come before support.</summary>
    public bool AnswersTheCrisis => referral.ReceivedOn == on && Service is (HealthService.CamhsCrisis or HealthService.CamhsInpatient);

    public bool IsWaiting => !IsRefused && !(referral.DischargedOn <= on) && !contacts.Any(day => day <= on);

    public bool WasRefused => IsRefused && IsInTheYearTo(referral.DecidedOn!.Value);

    public ServiceThatRefused Refusal =>
        new(Service, referral.Decision!.Value, referral.NotAcceptedBecause, on.DayNumber - referral.DecidedOn!.Value.DayNumber);

    public bool WasClosedBeforeSupport =>
        !IsRefused && referral.DischargedOn is { } closed && IsInTheYearTo(closed) && contacts.Count(day => day <= on) < CrisisBackground.ContactsOfSupport;

    /// <summary>Not on the day itself: a contact of that day is with a child in crisis.</summary>
    public bool WasSeenBefore => contacts.Any(day => day < on && IsInTheYearTo(day));

    /// <summary>A referral that was refused because there was another turned nobody away.</summary>
    private bool IsRefused => referral is { NotAcceptedBecause: not NotAcceptedReason.DuplicateReferral } and { Decision: ReferralDecision.NotAccepted or ReferralDecision.Signposted, DecidedOn: { } decided } && decided <= on;

    private bool IsInTheYearTo(DateOnly day) => day <= on && day >= on.AddDays(-CrisisBackground.DaysBefore);
}
