using Send.HealthAccess.Threshold;
using Send.HealthAccess.Waits;
using Send.Measures;
using Send.Observations.Storage;

namespace Send.HealthAccess.Figures;

/// <summary>What was decided at the threshold of services in the year to each month.</summary>
internal sealed class ThresholdSheets(AccessYears years, ReadAccess access, RecordFigures figures) : IRecordSheets
{
    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var changed = await years.Changed(head, cancellationToken);
        if (changed.Count == 0)
            return [];
        var until = await years.Until(head, cancellationToken);
        var read = await access.Of(head.AreaCode, head.Position, cancellationToken);
        var began = new RecordsBegan(read.FirstDecisionOn, until);
        return [.. changed.Select(year => Sheet(head.AreaCode, year, read, began, until))];
    }

    private RecordSheet Sheet(string area, int year, AreaAccess read, RecordsBegan began, DateOnly until) => new(
        "threshold", "Decisions at the threshold of health services", SentBy.Providers, year,
        [.. MeasuredPeriods.RollingYears(year, until).SelectMany(p => began.Year(p, () => Of(area, p, read)))]);

    private IEnumerable<Observation> Of(string area, Period period, AreaAccess read) =>
        from counted in new CountedDecisions(read.Referrals, period.Start, period.End).All
        where counted.Sen == SenProvision.All || counted.Line.IsBySen
        from figure in figures.Of(area, period, counted.Sen, counted.Decisions, "Nothing was decided in the year.", SchoolPhase.None, counted.Line.Name)
        select figure;
}
