using Send.HealthAccess.Services;
using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Seen;

/// <summary>The contacts of a year, by service and group of services and by SEN provision.</summary>
public sealed class CountedContacts
{
    private readonly ByLine<Arranged> arranged = new(() => new());

    public CountedContacts(AreaAccess access, DateOnly from, DateOnly to)
    {
        foreach (var contact in access.Contacts)
        {
            if (contact.On < from || contact.On > to)
                continue;
            var referral = access.Referrals[contact.Referral];
            foreach (var line in ServiceLine.Of(referral.Service))
            {
                arranged[line, SenProvision.All].Add(contact.Outcome);
                if (referral.Sen != SenProvision.All)
                    arranged[line, referral.Sen].Add(contact.Outcome);
            }
        }
    }

    public IEnumerable<(ServiceLine Line, SenProvision Sen, Arranged Arranged)> All =>
        from line in arranged.Lines from sen in arranged.ProvisionsOf(line) select (line, sen, arranged[line, sen]);
}
