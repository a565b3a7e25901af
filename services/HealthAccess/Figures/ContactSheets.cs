using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Seen;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;
using Send.Measures;
using Send.Observations.Storage;

namespace Send.HealthAccess.Figures;

/// <summary>Who was seen in the year to each month, what came of contacts, and what was delivered of what plans specify.</summary>
internal sealed class ContactSheets(AccessYears years, ReadAccess access, HealthAccessContext context, RecordFigures figures) : IRecordSheets
{
    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var changed = (await years.Changed(head, cancellationToken)).Union(await YearsOfPlans(head, cancellationToken)).Order().ToList();
        if (changed.Count == 0)
            return [];
        var until = await years.Until(head, cancellationToken);
        var read = await access.Of(head.AreaCode, head.Position, cancellationToken);
        var plans = await context.CountedAt<SpecifiedProvision>(head.AreaCode, head.Position).Where(p => !p.RecordedInError)
            .Select(p => new SpecifiedFor(p.Child, p.Service, p.From, p.To, p.ContactsAYear, p.MinutesAYear)).ToListAsync(cancellationToken);
        var delivery = new KnownDelivery(read);
        var children = new CountedChildren(read);
        var began = new RecordsBegan(read.FirstContactOn, until);
        return
        [
            .. changed.Select(year => new RecordSheet(
                "contact", "Contacts of health services", SentBy.Providers, year,
                [.. MeasuredPeriods.RollingYears(year, until).SelectMany(p => began.Year(p, () => Seen(head.AreaCode, p, read, children).Concat(Delivered(head.AreaCode, p, plans, delivery))))])),
        ];
    }

    private async Task<IReadOnlyList<int>> YearsOfPlans(AreaHead head, CancellationToken cancellationToken) =>
        await years.HasChanged<SpecifiedProvision>(head, cancellationToken)
            ? await years.From(context.SpecifiedProvisions.Where(p => p.AreaCode == head.AreaCode && p.Position <= head.Position).Select(p => (DateOnly?)p.From), await years.Until(head, cancellationToken), cancellationToken)
            : [];

    private IEnumerable<Observation> Seen(string area, Period period, AreaAccess read, CountedChildren children)
    {
        // Where no contact was sent, nobody can tell who was seen.
        if (read.FirstContactOn is null)
            return [];
        return
        [
            .. from counted in children.In(period.Start, period.End)
               from figure in figures.Of(area, period, counted.Sen, counted.Seen, "Nobody was seen in the year.", SchoolPhase.None)
               select figure,
            .. from counted in new CountedContacts(read, period.Start, period.End).All
               where counted.Sen == SenProvision.All || counted.Line.IsBySen
               from figure in figures.Of(area, period, counted.Sen, counted.Arranged, "No contact was arranged in the year.", SchoolPhase.None, counted.Line.Name)
               select figure,
        ];
    }

    private IEnumerable<Observation> Delivered(string area, Period period, List<SpecifiedFor> plans, KnownDelivery delivery) =>
        from counted in new CountedDelivery(plans, delivery, period.Start, period.End).All
        from figure in figures.Of(area, period, SenProvision.All, counted.Delivered, "Plans specify nothing for the year.", SchoolPhase.None, counted.Line.Name)
        select figure;
}
