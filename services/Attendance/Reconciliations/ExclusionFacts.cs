using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Exclusions;
using Send.Attendance.Figures;
using Send.Attendance.Storage;
using Send.Measures;
using Send.Observations.Reconciliations;

namespace Send.Attendance.Reconciliations;

/// <summary>What the records of exclusions know of the pupils behind a figure.</summary>
internal sealed class ExclusionFacts(AttendanceContext context) : IRecordFacts
{
    private readonly Dictionary<(string Area, Period Period), int> strangers = [];

    public async Task<IReadOnlyList<Explanation>> Of(RecordFigure figure, CancellationToken cancellationToken)
    {
        if (figure.Measure is not (ICountedFrom<SuspensionCounts> or ICountedFrom<PermanentExclusionCounts>))
            return [];
        List<Explanation> found = [];
        var (measured, census) = (await MeasuredOn(figure.Revision, cancellationToken), CensusDay.Of(figure.Period));
        if (measured < census)
            found.Add(Explanation.HeadcountNotOfCensus(measured, census));
        if (!strangers.TryGetValue((figure.AreaCode, figure.Period), out var without))
            strangers.Add((figure.AreaCode, figure.Period), without = await WithoutEnrolment(figure.AreaCode, figure.Period, cancellationToken));
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

    private async Task<int> WithoutEnrolment(string areaCode, Period period, CancellationToken cancellationToken)
    {
        var (first, last) = (period.Start, period.End);
        var position = await context.Heads.AsNoTracking().Where(h => h.AreaCode == areaCode).Select(h => h.MeasuredAt).FirstOrDefaultAsync(cancellationToken);
        var roll = new Roll(await context.EnrolmentsAt(areaCode, position).ToListAsync(cancellationToken));
        var exclusions = await context.Exclusions.AsNoTracking()
            .Where(e => e.AreaCode == areaCode && e.Latest && e.WithdrawnBecause == null && e.StartsOn >= first && e.StartsOn <= last)
            .Select(e => new { e.SchoolUrn, e.Pupil, e.StartsOn }).ToListAsync(cancellationToken);
        return exclusions.Count(e => roll.On(e.SchoolUrn, e.Pupil, e.StartsOn) is null);
    }
}
