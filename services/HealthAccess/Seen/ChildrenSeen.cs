namespace Send.HealthAccess.Seen;

/// <summary>Children and young people with a contact that counts in a year, each once.</summary>
/// <param name="All">Of any service.</param>
/// <param name="Aged19To25">Of these, who were 19 or older at a contact of the year.</param>
/// <param name="ByCamhs">Under 18 as they were referred, seen by child and adolescent mental health services (MHS95); null where no contact of theirs was sent.</param>
public sealed record ChildrenSeen(int All, int Aged19To25, int? ByCamhs);
