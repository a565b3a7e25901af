using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Contacts;

/// <summary>As much of a referral as its contacts must go with.</summary>
internal sealed record ReferralOfContacts(string Id, DateOnly ReceivedOn, ReferralDecision? Decision, DateOnly? DischargedOn, bool RecordedInError);
