using Send.HealthAccess.Storage;
using Send.HealthAccess.Transitions;
using Send.Measures;

namespace Send.HealthAccess.Figures;

/// <summary>Young people who were due to leave a children's service, in the year to each month.</summary>
internal sealed class TransitionSheets(HealthAccessContext context, RecordFigures figures, TimeProvider time) : IRecordSheets
{
    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        if (await KnownRecords.Of<Transition>(context, head, all: false, cancellationToken) is not { } known)
            return [];
        var today = time.Today();
        // One counts in the years to the month in which it is due, and to the eleven months after.
        return [.. known.Years(t => MeasuredPeriods.Years(t.DueOn, t.DueOn.AddMonths(11), today), today).Select(year => Sheet(head.AreaCode, year, known.Current, today))];
    }

    private RecordSheet Sheet(string area, int year, IReadOnlyList<Transition> transitions, DateOnly today) => new(
        "transition", "Moves from children's to adult health services", SentBy.Providers, year,
        [
            .. from period in MeasuredPeriods.RollingYears(year, today)
               from sen in Provisions(transitions, period)
               from figure in figures.Of(area, period, sen, TransitionTally.Of(transitions, period, sen), "No young person of that kind was due in the year.", SchoolPhase.None)
               select figure,
        ]);

    private static IEnumerable<SenProvision> Provisions(IEnumerable<Transition> transitions, Period period)
    {
        var found = transitions.Where(t => !t.RecordedInError && period.Start <= t.DueOn && t.DueOn <= period.End).Select(t => t.Sen).Distinct().Order().ToList();
        return found.Count == 0 ? [] : found.Prepend(SenProvision.All);
    }
}
