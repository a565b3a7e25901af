using Microsoft.EntityFrameworkCore;
using Send.HealthAccess.Crisis;
using Send.HealthAccess.Sendings;
using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Figures;

/// <summary>Children who came to a mental health crisis before support, in the year to each month.</summary>
internal sealed class CrisisSheets(AccessYears years, HealthAccessContext context, ReadSendings sendings, RecordFigures figures) : IRecordSheets
{
    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var events = context.CrisisEvents.Where(e => e.AreaCode == head.AreaCode && e.Position <= head.Position);
        if (!await years.HasChanged<CrisisEvent>(head, cancellationToken)
            && ((await years.Changed(head, cancellationToken)).Count == 0 || !await events.AnyAsync(cancellationToken)))
            return [];
        var changed = await years.From(events.Select(e => (DateOnly?)e.On), years.Today, cancellationToken);
        var crises = await Crises(head, cancellationToken);
        var referrals = await context.Referrals.AnyAsync(
            r => r.AreaCode == head.AreaCode && r.Latest && !r.RecordedInError && r.Service >= HealthService.CamhsGettingHelp && r.Service <= HealthService.MentalHealthSupportTeam, cancellationToken);
        return [.. changed.Select(year => Sheet(head.AreaCode, year, crises, referrals))];
    }

    private RecordSheet Sheet(string area, int year, List<(CrisisEvent Event, CrisisBackground Background)> crises, bool referrals) => new(
        "crisis", "Mental health crises", SentBy.Providers, year,
        [
            .. from period in MeasuredPeriods.RollingYears(year, years.Today)
               from sen in Enum.GetValues<SenProvision>()
               let tally = CrisisTally.Of(
                   crises.Where(c => period.Start <= c.Event.On && c.Event.On <= period.End && (sen == SenProvision.All || c.Event.Sen == sen)).GroupBy(c => c.Event.Child, c => c.Background, StringComparer.Ordinal),
                   referrals)
               where sen == SenProvision.All || tally.Children > 0
               from figure in figures.Of(area, period, sen, tally, "No child is known to have been in a crisis in the year.", SchoolPhase.None, ServiceNames.Camhs)
               select figure,
        ]);

    private async Task<List<(CrisisEvent Event, CrisisBackground Background)>> Crises(AreaHead head, CancellationToken cancellationToken)
    {
        var events = await context.CountedAt<CrisisEvent>(head.AreaCode, head.Position).Where(e => !e.RecordedInError).ToListAsync(cancellationToken);
        var inCrisis = context.CrisisEvents.Where(e => e.AreaCode == head.AreaCode).Select(e => e.Child);
        var referrals = await context.CountedAt<Referral>(head.AreaCode, head.Position).Where(r => !r.RecordedInError && inCrisis.Contains(r.Child)).ToListAsync(cancellationToken);
        var ofThem = context.Referrals.Where(r => r.AreaCode == head.AreaCode && inCrisis.Contains(r.Child)).Select(r => r.Id);
        var contacts = await context.CountedAt<Contact>(head.AreaCode, head.Position)
            .Where(c => !c.RecordedInError && c.Outcome == ContactOutcome.Attended && ofThem.Contains(c.Referral)).Select(c => new { c.Referral, c.On, c.Outcome, c.Medium }).ToListAsync(cancellationToken);
        var (byChild, days) = (referrals.ToLookup(r => r.Child, StringComparer.Ordinal), contacts.Where(c => ContactThatCounts.Is(c.Outcome, c.Medium)).ToLookup(c => c.Referral, c => c.On, StringComparer.Ordinal));
        var sent = await sendings.Of(head.AreaCode, head.Position, [.. referrals.Select(r => r.Provider).Distinct(StringComparer.Ordinal)], cancellationToken);
        return [.. events.Select(e => (e, CrisisBackground.Of(e.On, byChild[e.Child], id => [.. days[id]], sent)))];
    }
}
