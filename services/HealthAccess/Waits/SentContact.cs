using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Waits;

/// <summary>As much of a contact as figures rest on.</summary>
/// <param name="Referral">Its referral, by its place among the area's.</param>
/// <param name="On">The day.</param>
/// <param name="Outcome">Whether it took place.</param>
/// <param name="Counts">Whether it ends a wait.</param>
/// <param name="Minutes">How long it lasted; null where that is not said.</param>
public readonly record struct SentContact(int Referral, DateOnly On, ContactOutcome Outcome, bool Counts, int? Minutes);
