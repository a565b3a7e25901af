using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Register;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;
using Send.Measures;
using Send.Observations.Reconciliations;

namespace Send.Attendance.Reconciliations;

/// <summary>What the register knows of the marks behind a figure, as known when the area was measured. A year is folded once, whatever its periods.</summary>
internal sealed class RegisterFacts(AttendanceContext context, RollCache rolls, RegisterCache cache) : IRecordFacts
{
    // A year of maintained schools has 380 sessions. Terms have no length of their own.
    private const int WeeksOfAYear = 38;
    private readonly Dictionary<(string Area, int Year), YearFacts> years = [];
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
        if (facts.Marks.WithoutEnrolment is > 0 and var strangers)
            yield return Explanation.SessionsWithoutEnrolment(strangers, figure.Sen);
        if (facts.Marks.Unmapped(figure.Sen) is > 0 and var unmapped)
            yield return Explanation.UnmappedCodes(unmapped);
        if (facts.Marks.OutOfDates is > 0 and var outOfDates)
            yield return Explanation.CodesOutOfDates(outOfDates);
        if (figure.Sen != SenProvision.All && facts.ProvisionChanged > 0)
            yield return Explanation.ProvisionChanged(facts.ProvisionChanged);
    }

    private async Task<Facts> Count(string areaCode, Period period, CancellationToken cancellationToken)
    {
        var year = Period.AcademicYearOf(period.Start);
        if (!years.TryGetValue((areaCode, year), out var of))
            years.Add((areaCode, year), of = await Count(areaCode, year, cancellationToken));
        var (first, last) = (Weeks.MondayOf(period.Start), period.End);
        var weeks = await context.Blocks.Where(b => b.AreaCode == areaCode && b.Position <= of.Position && b.Week >= first && b.Week <= last)
            .Select(b => b.Week).Distinct().ToListAsync(cancellationToken);
        var term = Array.FindIndex(Enum.GetValues<Term>(), t => Period.OfTerm(year, t) == period);
        return new(of.Marks[term < 0 ? YearTallies.Terms : term], weeks.Count, weeks.DefaultIfEmpty().Max(), Changed(of.Roll, period, new(year)));
    }

    private async Task<YearFacts> Count(string areaCode, int year, CancellationToken cancellationToken)
    {
        var position = await context.Heads.AsNoTracking().Where(h => h.AreaCode == areaCode).Select(h => h.MeasuredAt).FirstOrDefaultAsync(cancellationToken);
        var (roll, _) = await rolls.At(areaCode, position, context, cancellationToken);
        return new(position, roll, await cache.With(areaCode, year, position, new Ledger(context), register => new CountMarks(year, roll).Of(register), cancellationToken));
    }

    private static int Changed(Roll roll, Period period, Cohort cohort) => roll.Spells
        .Where(s => s.From <= period.End && (s.To is null || s.To >= period.Start) && cohort.Counts(s, s.From > period.Start ? s.From : period.Start))
        .GroupBy(s => s.Pupil, s => s.Sen)
        .Count(pupil => pupil.Distinct().Skip(1).Any());

    private sealed record YearFacts(long Position, Roll Roll, IReadOnlyList<MarkFacts> Marks);

    private sealed record Facts(MarkFacts Marks, int Weeks, DateOnly LastWeek, int ProvisionChanged);
}
