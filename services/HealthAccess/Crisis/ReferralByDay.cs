using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Crisis;

/// <summary>What had become of a referral by the day of a crisis.</summary>
/// <param name="referral">The referral, received on that day or before.</param>
/// <param name="on">The day.</param>
/// <param name="contacts">The days of its contacts that count.</param>
/// <param name="sending">What its provider has sent of the service.</param>
internal sealed class ReferralByDay(Referral referral, DateOnly on, IReadOnlyList<DateOnly> contacts, Sending sending)
{
    public HealthService Service => referral.Service;

    public int DaysSinceReceipt => on.DayNumber - referral.ReceivedOn.DayNumber;

    /// <summary>A crisis makes a referral to a crisis team or to a ward. Were that a wait, every crisis would come before support.</summary>
    public bool AnswersTheCrisis => referral.ReceivedOn == on && Service is (HealthService.CamhsCrisis or HealthService.CamhsInpatient);

    /// <summary>One that was not accepted because there was another turned nobody away, and is no wait beside that.</summary>
    public bool IsDuplicate => IsRefused && referral.NotAcceptedBecause == NotAcceptedReason.DuplicateReferral;

    public bool IsWaiting => SeemsToWait && sending.OfWait(referral.ReceivedOn, on) is null;

    public bool WasRefused => IsRefused && IsInTheYearTo(referral.DecidedOn!.Value);

    public ServiceThatRefused Refusal =>
        new(Service, referral.Decision!.Value, referral.NotAcceptedBecause, on.DayNumber - referral.DecidedOn!.Value.DayNumber);

    public bool WasClosedBeforeSupport => SeemsClosedBeforeSupport && sending.OfWait(referral.ReceivedOn, referral.DischargedOn!.Value) is null;

    /// <summary>Whether the child seems to have waited or been closed before support, and may as well have been seen.</summary>
    public bool IsNotKnown => (SeemsToWait && !IsWaiting) || (SeemsClosedBeforeSupport && !WasClosedBeforeSupport);

    /// <summary>Not on the day itself: a contact of that day is with a child in crisis.</summary>
    public bool WasSeenBefore => contacts.Any(day => day < on && IsInTheYearTo(day));

    private bool IsRefused => referral is { Decision: ReferralDecision.NotAccepted or ReferralDecision.Signposted, DecidedOn: { } decided } && decided <= on;

    private bool SeemsToWait => !IsRefused && !(referral.DischargedOn <= on) && !contacts.Any(day => day <= on);

    private bool SeemsClosedBeforeSupport =>
        !IsRefused && referral.DischargedOn is { } closed && IsInTheYearTo(closed) && contacts.Count(day => day <= on) < CrisisBackground.ContactsOfSupport;

    private bool IsInTheYearTo(DateOnly day) => day <= on && day >= on.AddDays(-CrisisBackground.DaysBefore);
}
