using Send.HealthAccess.Services;
using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Seen;

/// <summary>Children and young people with a contact that counts in a year, each once.</summary>
/// <param name="All">Of any service.</param>
/// <param name="Aged19To25">Of these, who were 19 or older at a contact of the year.</param>
/// <param name="ByCamhs">Under 18 as they were referred, seen by child and adolescent mental health services (MHS95).</param>
public sealed record ChildrenSeen(int All, int Aged19To25, int ByCamhs)
{
    private const int Nineteen = 19 * 12;
    private const int Eighteen = 18 * 12;

    public static ChildrenSeen Of(AreaAccess access, DateOnly from, DateOnly to, SenProvision sen)
    {
        HashSet<string> all = new(StringComparer.Ordinal), adults = new(StringComparer.Ordinal), camhs = new(StringComparer.Ordinal);
        foreach (var contact in access.Contacts)
        {
            if (!contact.Counts || contact.On < from || contact.On > to)
                continue;
            var referral = access.Referrals[contact.Referral];
            if (sen != SenProvision.All && referral.Sen != sen)
                continue;
            all.Add(referral.Child);
            if (referral.AgeMonthsOn(contact.On) >= Nineteen)
                adults.Add(referral.Child);
            if (referral.AgeMonths < Eighteen && ServiceNames.GroupOf(referral.Service) == ServiceGroup.Camhs)
                camhs.Add(referral.Child);
        }
        return new(all.Count, adults.Count, camhs.Count);
    }
}
