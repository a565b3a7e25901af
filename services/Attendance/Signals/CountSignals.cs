using Send.Attendance.Enrolments;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;

namespace Send.Attendance.Signals;

/// <summary>Counts the signals of an area.</summary>
internal sealed class CountSignals(AttendanceContext context, RegisterCache cache)
{
    public async Task<AreaRecords> Read(string areaCode, long position, DateOnly today, Roll roll, CancellationToken cancellationToken) => new(
        areaCode, position, today, roll,
        await context.VersionsAt<Exclusion>(areaCode, position, cancellationToken),
        await context.VersionsAt<Episode>(areaCode, position, cancellationToken));

    /// <summary>All signals of a year. What needs no register is counted before it is held, so that nobody waits for that.</summary>
    public async Task<List<CountedSignal>> Of(AreaRecords area, int year, CancellationToken cancellationToken)
    {
        var records = new SignalRecords(year, area.Today, area.Roll, area.Exclusions, area.Episodes);
        List<CountedSignal> ofRecords = [.. Signal.All.Where(s => !s.Needs.HasFlag(Needs.Register)).Select(s => CountedSignal.Begin(s, records.Held))];
        foreach (var (signal, _, counts) in ofRecords.Where(c => c.IsComputable))
            signal.Count(records, counts);
        var ledger = new Ledger(context);
        // A year without a register is not asked for: it would take the place of one that is in use.
        var ofRegister = await ledger.Holds(area.AreaCode, year, cancellationToken)
            ? await cache.With(area.AreaCode, year, area.Position, ledger, register => RegisterPass.Of(year, records, register.Schools), cancellationToken)
            : RegisterPass.WithoutRegister(records);
        return [.. ofRecords.Concat(ofRegister).OrderBy(c => c.Signal.Id, StringComparer.Ordinal)];
    }
}
