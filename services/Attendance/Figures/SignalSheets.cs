using Send.Attendance.Enrolments;
using Send.Attendance.Measures.Signals;
using Send.Attendance.Signals;
using Send.Measures;

namespace Send.Attendance.Figures;

/// <summary>What the signals of an area say, year by year, where the register, the roll, suspensions or episodes changed.</summary>
internal sealed class SignalSheets(KnownRoll rolls, SignalYears years, CountSignals signals, RecordFigures figures, TimeProvider time) : IRecordSheets
{
    private static readonly string OfSchools = new SignalSchoolsBeyondLimits().Id;

    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var (roll, rollChanged) = await rolls.Of(head, cancellationToken);
        var changed = await years.Changed(head, roll, rollChanged, cancellationToken);
        if (changed.Count == 0)
            return [];
        var today = time.Today();
        var area = await signals.Read(head.AreaCode, head.Position, today, roll, cancellationToken);
        List<RecordSheet> sheets = [];
        foreach (var year in changed.Where(y => Period.AcademicYear(y).Start <= today))
            sheets.Add(Sheet(head.AreaCode, year, await signals.Of(area, year, cancellationToken)));
        return sheets;
    }

    private RecordSheet Sheet(string areaCode, int year, List<CountedSignal> counted)
    {
        var missing = counted.Where(c => !c.IsComputable).ToDictionary(c => c.Signal.Id, c => c.NotComputable);
        return new("signal", "Signals of unofficial exclusion", SentBy.Schools, year,
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
