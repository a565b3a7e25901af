using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Register.Folding;
using Send.Attendance.Signals;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Figures;

/// <summary>The academic years whose signals may say something else since an area was measured.</summary>
internal sealed class SignalYears(AttendanceContext context)
{
    /// <summary>Before an episode, home education may follow a suspension, and leavers are looked for, for about so long.</summary>
    private const int DaysBefore = 120;

    public async Task<IReadOnlyCollection<int>> Changed(AreaHead head, Roll roll, bool rollChanged, CancellationToken cancellationToken)
    {
        var changed = await OfRegisterAndExclusions(head, head.MeasuredAt, cancellationToken);
        var episodes = await ChangedEpisodes(head, cancellationToken);
        if (!rollChanged && episodes.Count == 0)
            return [.. changed.Order()];
        var leavers = roll.Spells.Where(s => s.YearGroup is "10" or "11").Select(s => Period.AcademicYearOf(s.To ?? s.From));
        var all = (await OfRegisterAndExclusions(head, after: 0, cancellationToken)).Union(leavers);
        var every = rollChanged || await ChangeWhatIsHeld(head, cancellationToken);
        return [.. all.Where(y => every || changed.Contains(y) || episodes.Exists(e => Touches(e, y))).Order()];
    }

    private async Task<HashSet<int>> OfRegisterAndExclusions(AreaHead head, long after, CancellationToken cancellationToken)
    {
        var exclusions = context.Exclusions.Where(e => e.AreaCode == head.AreaCode && e.Position <= head.Position);
        var changed = exclusions.Where(e => e.Position > after).Select(e => e.Id);
        var days = await exclusions.Where(e => changed.Contains(e.Id)).Select(e => e.StartsOn).Distinct().ToListAsync(cancellationToken);
        return [.. await new Ledger(context).Years(head.AreaCode, after, head.Position, cancellationToken), .. days.Select(Period.AcademicYearOf)];
    }

    /// <summary>All versions of those that changed.</summary>
    private Task<List<Episode>> ChangedEpisodes(AreaHead head, CancellationToken cancellationToken)
    {
        var episodes = context.Episodes.AsNoTracking().Where(e => e.AreaCode == head.AreaCode && e.Position <= head.Position);
        var changed = episodes.Where(e => e.Position > head.MeasuredAt).Select(e => e.Id);
        return episodes.Where(e => changed.Contains(e.Id)).ToListAsync(cancellationToken);
    }

    /// <summary>Whether a kind of episodes is held for the first time, or no more, which makes signals of every year computable or not.</summary>
    private async Task<bool> ChangeWhatIsHeld(AreaHead head, CancellationToken cancellationToken) =>
        SignalRecords.HeldOf(await context.VersionsAt<Episode>(head.AreaCode, head.MeasuredAt, cancellationToken))
        != SignalRecords.HeldOf(await context.VersionsAt<Episode>(head.AreaCode, head.Position, cancellationToken));

    private static bool Touches(Episode episode, int year) =>
        Period.AcademicYearOf(episode.StartsOn.AddDays(-DaysBefore)) <= year && (episode.EndsOn is not { } last || year <= Period.AcademicYearOf(last));
}
