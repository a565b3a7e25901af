namespace Send.HealthAccess.Crisis;

/// <summary>Children in a mental health crisis in a year, each once.</summary>
/// <param name="Children">All of them.</param>
/// <param name="BeforeSupport">Who at one of the crises waited for CAMHS, or had been refused or closed before support by it in the year before.</param>
/// <param name="ReferralsAreHeld">Whether any referral to CAMHS is held for the area: without them nobody can tell who waited.</param>
public sealed record CrisisTally(int Children, int BeforeSupport, bool ReferralsAreHeld);
