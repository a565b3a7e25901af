using Send.HealthAccess.Threshold;
using Send.HealthAccess.Waits;
using Send.Measures;

namespace Send.HealthAccess.Figures;

/// <summary>What was decided at the threshold of services in the year to each month.</summary>
internal sealed class ThresholdSheets(AccessYears years, ReadAccess access, RecordFigures figures) : IRecordSheets
{
    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var changed = await years.Changed(head, cancellationToken);
        if (changed.Count == 0)
            return [];
        var read = await access.Of(head.AreaCode, head.Position, cancellationToken);
        return [.. changed.Select(year => Sheet(head.AreaCode, year, read))];
    }

    private RecordSheet Sheet(string area, int year, AreaAccess read) => new(
        "threshold", "Decisions at the threshold of health services", SentBy.Providers, year,
        [
            .. from period in MeasuredPeriods.RollingYears(year, years.Today)
               from counted in new CountedDecisions(read.Referrals, period.Start, period.End).All
               from figure in figures.Of(area, period, counted.Sen, counted.Decisions, "Nothing was decided in the year.", SchoolPhase.None, counted.Line.Name)
               select figure,
        ]);
}
