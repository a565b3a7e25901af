using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Figures;
using Send.Attendance.Register;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;
using Send.Measures;
using Send.Observations.Reconciliations;

namespace Send.Attendance.Reconciliations;

/// <summary>What the register knows of the marks behind a figure, as known when the area was measured.</summary>
internal sealed class RegisterFacts(AttendanceContext context, RegisterCache cache) : IRecordFacts
{
    // A year of maintained schools has 380 sessions. Terms have no length of their own.
    private const int WeeksOfAYear = 38;
    private readonly Dictionary<(string Area, Period Period), Facts> known = [];

    public async Task<IReadOnlyList<Explanation>> Of(RecordFigure figure, CancellationToken cancellationToken)
    {
        if (figure.Measure is not ICountedFrom<SessionTally>)
            return [];
        if (!known.TryGetValue((figure.AreaCode, figure.Period), out var facts))
            known.Add((figure.AreaCode, figure.Period), facts = await Count(figure.AreaCode, figure.Period, cancellationToken));
        return [.. Explanations(figure, facts)];
    }

    private static IEnumerable<Explanation> Explanations(RecordFigure figure, Facts facts)
    {
        if (facts.Weeks > 0 && (figure.IsRunning || (figure.Period.Kind == PeriodKind.AcademicYear && facts.Weeks < WeeksOfAYear)))
            yield return Explanation.RecordsReach(facts.Weeks, facts.LastWeek);
        if (facts.Counted.WithoutEnrolment is > 0 and var strangers)
            yield return Explanation.SessionsWithoutEnrolment(strangers, figure.Sen);
        if (facts.Counted.Tallies[(int)figure.Sen].Unmapped is > 0 and var unmapped)
            yield return Explanation.UnmappedCodes(unmapped);
        if (facts.Counted.OutOfDates is > 0 and var outOfDates)
            yield return Explanation.CodesOutOfDates(outOfDates);
        if (figure.Sen != SenProvision.All && facts.ProvisionChanged > 0)
            yield return Explanation.ProvisionChanged(facts.ProvisionChanged);
    }

    private async Task<Facts> Count(string areaCode, Period period, CancellationToken cancellationToken)
    {
        var position = await context.Heads.AsNoTracking().Where(h => h.AreaCode == areaCode).Select(h => h.MeasuredAt).FirstOrDefaultAsync(cancellationToken);
        var roll = new Roll(await context.EnrolmentsAt(areaCode, position).ToListAsync(cancellationToken));
        var asked = new Asked(areaCode, "", period.Start, period.End, position);
        var counted = await cache.With(areaCode, asked.Year, position, new Ledger(context), register => new CountDays(asked, "", roll).Of(register), cancellationToken);
        var (first, last) = (Weeks.MondayOf(period.Start), period.End);
        var weeks = await context.Blocks.Where(b => b.AreaCode == areaCode && b.Position <= position && b.Week >= first && b.Week <= last)
            .Select(b => b.Week).Distinct().ToListAsync(cancellationToken);
        return new(counted, weeks.Count, weeks.DefaultIfEmpty().Max(), Changed(roll, period));
    }

    private static int Changed(Roll roll, Period period) => roll.Spells
        .Where(s => s.From <= period.End && (s.To is null || s.To >= period.Start))
        .GroupBy(s => s.Pupil, s => s.Sen)
        .Count(pupil => pupil.Distinct().Skip(1).Any());

    private sealed record Facts(CountDays Counted, int Weeks, DateOnly LastWeek, int ProvisionChanged);
}
