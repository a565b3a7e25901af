using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Measures.Signals;
using Send.Attendance.Register.Folding;
using Send.Attendance.Signals;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Figures;

/// <summary>What the signals of an area say, year by year, where the register, the roll, suspensions or episodes changed.</summary>
internal sealed class SignalSheets(AttendanceContext context, CountSignals signals, RecordFigures figures, TimeProvider time) : IRecordSheets
{
    private static readonly string OfSchools = new SignalSchoolsBeyondLimits().Id;

    public async Task<List<RecordSheet>> Of(AreaHead head, Roll roll, bool rollChanged, CancellationToken cancellationToken)
    {
        var years = await Years(head, roll, rollChanged, cancellationToken);
        if (years.Count == 0)
            return [];
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var area = await signals.Read(head.AreaCode, head.Position, today, roll, cancellationToken);
        List<RecordSheet> sheets = [];
        foreach (var year in years.Where(y => Period.AcademicYear(y).Start <= today))
            sheets.Add(Sheet(head.AreaCode, year, await signals.Of(area, year, cancellationToken)));
        return sheets;
    }

    /// <summary>
    /// The years whose signals may say something else. A changed suspension touches its own year alone; an episode, like the roll, any
    /// year, because home education may follow a suspension of the year before.
    /// </summary>
    private async Task<IReadOnlyCollection<int>> Years(AreaHead head, Roll roll, bool rollChanged, CancellationToken cancellationToken)
    {
        var all = rollChanged || await context.Episodes.AnyAsync(e => e.AreaCode == head.AreaCode && e.Position > head.MeasuredAt, cancellationToken);
        var since = all ? 0 : head.MeasuredAt;
        var exclusions = context.Exclusions.Where(e => e.AreaCode == head.AreaCode && e.Position <= head.Position);
        var changed = exclusions.Where(e => e.Position > since).Select(e => e.Id);
        var days = await exclusions.Where(e => changed.Contains(e.Id)).Select(e => e.StartsOn).Distinct().ToListAsync(cancellationToken);
        var leavers = all ? roll.Spells.Where(s => s.YearGroup is "10" or "11").Select(s => s.To ?? s.From) : [];
        return [.. (await new Ledger(context).Years(head.AreaCode, since, head.Position, cancellationToken)).Union(days.Concat(leavers).Select(Period.AcademicYearOf)).Order()];
    }

    private RecordSheet Sheet(string areaCode, int year, List<CountedSignal> counted)
    {
        var missing = counted.Where(c => !c.IsComputable).ToDictionary(c => c.Signal.Id, c => c.NotComputable);
        return new("signal", "Signals of unofficial exclusion", year,
        [
            .. from sen in Enum.GetValues<SenProvision>()
               from figure in figures.Of(areaCode, Period.AcademicYear(year), sen, new SignalTally(counted, sen), "Nobody could be counted.")
               where sen == SenProvision.All || figure.Series.MeasureId != OfSchools
               select missing.TryGetValue(figure.Series.MeasureId, out var why)
                   ? figure with { Value = new(null, null, null, SymbolKind.NotAvailable, "", why) }
                   : figure,
        ]);
    }
}
