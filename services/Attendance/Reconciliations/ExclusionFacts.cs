using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Exclusions;
using Send.Attendance.Measures;
using Send.Attendance.Storage;
using Send.Observations.Reconciliations;

namespace Send.Attendance.Reconciliations;

/// <summary>What the records of exclusions know of the pupils behind a figure, as known when the area was measured.</summary>
internal sealed class ExclusionFacts(AttendanceContext context, RollCache rolls) : IRecordFacts
{
    private readonly Dictionary<string, (Roll Roll, IReadOnlyList<Exclusion> Exclusions)> known = [];

    public async Task<IReadOnlyList<Explanation>> Of(RecordFigure figure, CancellationToken cancellationToken)
    {
        if (figure.Measure is not (ICountedFrom<SuspensionCounts> or ICountedFrom<PermanentExclusionCounts>))
            return [];
        List<Explanation> found = [];
        var (measured, census) = (await MeasuredOn(figure.Revision, cancellationToken), CensusDay.Of(figure.Period));
        if (measured < census)
            found.Add(Explanation.HeadcountNotOfCensus(measured, census));
        if (!known.TryGetValue(figure.AreaCode, out var area))
            known.Add(figure.AreaCode, area = await Known(figure.AreaCode, cancellationToken));
        var kind = figure.Measure is PermanentExclusions ? ExclusionKind.Permanent : ExclusionKind.Suspension;
        var january = new JanuaryRoll(area.Roll.Spells, figure.Period, measured);
        var atSchools = area.Exclusions.Where(e => e.Kind == kind && figure.Period.Start <= e.StartsOn && e.StartsOn <= figure.Period.End).ToLookup(e => january.Holds(e.SchoolUrn));
        if (atSchools[true].Count(e => area.Roll.On(e.SchoolUrn, e.Pupil, e.StartsOn) is null) is > 0 and var without)
            found.Add(Explanation.ExclusionsWithoutEnrolment(without));
        if (atSchools[false].Count() is > 0 and var outside)
            found.Add(Explanation.ExclusionsOutsideHeadcount(outside));
        return found;
    }

    /// <summary>The day on which the figure took the value that it has.</summary>
    private async Task<DateOnly> MeasuredOn(long revision, CancellationToken cancellationToken)
    {
        var at = await context.Changes.AsNoTracking().Where(c => c.Revision == revision).Select(c => c.At).FirstOrDefaultAsync(cancellationToken);
        return DateOnly.FromDateTime(at.UtcDateTime);
    }

    private async Task<(Roll Roll, IReadOnlyList<Exclusion> Exclusions)> Known(string areaCode, CancellationToken cancellationToken)
    {
        var position = await context.Heads.AsNoTracking().Where(h => h.AreaCode == areaCode).Select(h => h.MeasuredAt).FirstOrDefaultAsync(cancellationToken);
        var (roll, _) = await rolls.At(areaCode, position, context, cancellationToken);
        var exclusions = await context.VersionsAt<Exclusion>(areaCode, position, cancellationToken);
        return (roll, [.. exclusions.Where(e => e.WithdrawnBecause is null)]);
    }
}
