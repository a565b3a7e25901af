using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Exclusions;
using Send.Attendance.Figures;
using Send.Attendance.Measures;
using Send.Attendance.Storage;
using Send.Observations.Reconciliations;

namespace Send.Attendance.Reconciliations;

/// <summary>What the records of exclusions know of the pupils behind a figure, as known when the area was measured.</summary>
internal sealed class ExclusionFacts(AttendanceContext context, RollCache rolls) : IRecordFacts
{
    private readonly Dictionary<string, List<Exclusion>> strangers = [];

    public async Task<IReadOnlyList<Explanation>> Of(RecordFigure figure, CancellationToken cancellationToken)
    {
        if (figure.Measure is not ICountedFrom<ExclusionCounts>)
            return [];
        List<Explanation> found = [];
        var (measured, census) = (await MeasuredOn(figure.Revision, cancellationToken), CensusDay.Of(figure.Period));
        if (measured < census)
            found.Add(Explanation.HeadcountNotOfCensus(measured, census));
        if (!strangers.TryGetValue(figure.AreaCode, out var exclusions))
            strangers.Add(figure.AreaCode, exclusions = await WithoutEnrolment(figure.AreaCode, cancellationToken));
        var kind = figure.Measure is PermanentExclusions ? ExclusionKind.Permanent : ExclusionKind.Suspension;
        var without = exclusions.Count(e => e.Kind == kind && figure.Period.Start <= e.StartsOn && e.StartsOn <= figure.Period.End);
        if (without > 0)
            found.Add(Explanation.ExclusionsWithoutEnrolment(without));
        return found;
    }

    /// <summary>The day on which the figure took the value that it has.</summary>
    private async Task<DateOnly> MeasuredOn(long revision, CancellationToken cancellationToken)
    {
        var at = await context.Changes.AsNoTracking().Where(c => c.Revision == revision).Select(c => c.At).FirstOrDefaultAsync(cancellationToken);
        return DateOnly.FromDateTime(at.UtcDateTime);
    }

    private async Task<List<Exclusion>> WithoutEnrolment(string areaCode, CancellationToken cancellationToken)
    {
        var position = await context.Heads.AsNoTracking().Where(h => h.AreaCode == areaCode).Select(h => h.MeasuredAt).FirstOrDefaultAsync(cancellationToken);
        var (roll, _) = await rolls.At(areaCode, position, context, cancellationToken);
        var exclusions = await context.VersionsAt<Exclusion>(areaCode, position, cancellationToken);
        return [.. exclusions.Where(e => e.WithdrawnBecause is null && roll.On(e.SchoolUrn, e.Pupil, e.StartsOn) is null)];
    }
}
