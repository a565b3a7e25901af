using Send.HealthAccess.Services;
using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Seen;

/// <summary>What was delivered of what plans specify, by service and for all therapies. A year of a plan is 365 days.</summary>
public sealed class CountedDelivery
{
    private const double DaysOfAYear = 365;
    private readonly ByLine<Delivered> delivered = new(() => new());

    /// <param name="specified">What plans specify in the area.</param>
    /// <param name="known">What was delivered, and when that is known: a plan counts on these days alone.</param>
    /// <param name="from">First day of the year.</param>
    /// <param name="to">Last day.</param>
    public CountedDelivery(IEnumerable<SpecifiedFor> specified, KnownDelivery known, DateOnly from, DateOnly to)
    {
        foreach (var plan in specified)
        {
            var (days, contacts) = Of(plan, known, plan.From > from ? plan.From : from, plan.To < to ? plan.To.Value : to);
            if (days == 0)
                continue;
            var share = days / DaysOfAYear;
            var minutes = contacts.Exists(c => c.Minutes is null) ? null : (int?)contacts.Sum(c => c.Minutes!.Value);
            foreach (var line in ServiceLine.Of(plan.Service))
                delivered[line, SenProvision.All].Add(plan.ContactsAYear * share, contacts.Count, plan.MinutesAYear * share, minutes);
        }
    }

    public IEnumerable<(ServiceLine Line, Delivered Delivered)> All => delivered.Lines.Select(line => (line, delivered[line, SenProvision.All]));

    private static (int Days, List<SentContact> Contacts) Of(SpecifiedFor plan, KnownDelivery known, DateOnly from, DateOnly to)
    {
        var (days, contacts) = (0, new List<SentContact>());
        foreach (var time in known.Times(plan.Child, plan.Service))
        {
            var (first, last) = (time.From > from ? time.From : from, time.To < to ? time.To : to);
            if (last < first)
                continue;
            days += last.DayNumber - first.DayNumber + 1;
            contacts.AddRange(known.Attended(plan.Child, plan.Service).Where(c => c.On >= first && c.On <= last));
        }
        return (days, contacts);
    }
}
