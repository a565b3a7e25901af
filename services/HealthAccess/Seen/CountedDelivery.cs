using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Seen;

/// <summary>What was delivered of what plans specify, by service and for all therapies. A year of a plan is 365 days.</summary>
public sealed class CountedDelivery
{
    private const double DaysOfAYear = 365;
    private readonly ByLine<Delivered> delivered = new(() => new());

    /// <param name="specified">What plans specify in the area.</param>
    /// <param name="sent">What providers have sent: before and after the contacts of a service nobody can tell what was delivered.</param>
    /// <param name="attended">The days and minutes of attended contacts, by child and service.</param>
    /// <param name="from">First day of the year.</param>
    /// <param name="to">Last day.</param>
    public CountedDelivery(
        IEnumerable<SpecifiedFor> specified, AreaSendings sent, ILookup<(string Child, HealthService Service), SentContact> attended, DateOnly from, DateOnly to)
    {
        foreach (var plan in specified)
        {
            if (sent.ContactsOf(plan.Service) is not { } known)
                continue;
            var (first, last) = (((DateOnly[])[plan.From, from, known.From]).Max(), ((DateOnly[])[plan.To ?? to, to, known.To]).Min());
            if (last < first)
                continue;
            var share = (last.DayNumber - first.DayNumber + 1) / DaysOfAYear;
            var contacts = attended[(plan.Child, plan.Service)].Where(c => c.On >= first && c.On <= last).ToList();
            var minutes = contacts.Exists(c => c.Minutes is null) ? null : (int?)contacts.Sum(c => c.Minutes!.Value);
            foreach (var line in ServiceLine.Of(plan.Service))
                delivered[line, SenProvision.All].Add(plan.ContactsAYear * share, contacts.Count, plan.MinutesAYear * share, minutes);
        }
    }

    public IEnumerable<(ServiceLine Line, Delivered Delivered)> All => delivered.Lines.Select(line => (line, delivered[line, SenProvision.All]));

    /// <summary>The attended contacts of an area by child and service, by whichever medium.</summary>
    public static ILookup<(string Child, HealthService Service), SentContact> AttendedOf(AreaAccess access) => access.Contacts
        .Where(c => c.Outcome == ContactOutcome.Attended)
        .ToLookup(c => (access.Referrals[c.Referral].Child, access.Referrals[c.Referral].Service));
}
