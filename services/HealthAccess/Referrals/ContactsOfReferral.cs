namespace Send.HealthAccess.Referrals;

/// <summary>As much of the contacts of a referral as it must go with, those that did not take place too.</summary>
internal sealed record ContactsOfReferral(string Referral, DateOnly First, DateOnly Last);
