using Send.Attendance.Enrolments;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;

namespace Send.Attendance.Figures;

/// <summary>What an area's register says, year by year, of the years that changed.</summary>
internal sealed class RegisterSheets(KnownRoll rolls, AttendanceContext context, RegisterCache cache, RecordFigures figures) : IRecordSheets
{
    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var (roll, rollChanged) = await rolls.Of(head, cancellationToken);
        var ledger = new Ledger(context);
        List<RecordSheet> sheets = [];
        foreach (var year in await ledger.Years(head.AreaCode, rollChanged ? 0 : head.MeasuredAt, head.Position, cancellationToken))
        {
            var tallies = await cache.With(head.AreaCode, year, head.Position, ledger, register => new CountYear(year, roll).Of(register), cancellationToken);
            sheets.Add(new("register", "Attendance registers", SentBy.Schools, year, [.. tallies.Of(year).SelectMany(t => figures.Of(head.AreaCode, t.Period, t.Sen, t.Tally, "There was no possible session."))]));
        }
        return sheets;
    }
}
