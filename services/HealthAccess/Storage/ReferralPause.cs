namespace Send.HealthAccess.Storage;

/// <summary>A time for which a referral waited for the family.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it goes on.</param>
public sealed record ReferralPause(DateOnly From, DateOnly? To);
