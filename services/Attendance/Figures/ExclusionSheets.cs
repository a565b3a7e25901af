using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Exclusions;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Figures;

/// <summary>What an area's suspensions and permanent exclusions say, year by year, where any of them or the roll changed.</summary>
internal sealed class ExclusionSheets(AttendanceContext context, RecordFigures figures, TimeProvider time) : IRecordSheets
{
    public async Task<List<RecordSheet>> Of(AreaHead head, Roll roll, bool rollChanged, CancellationToken cancellationToken)
    {
        var all = context.Exclusions.AsNoTracking().Where(e => e.AreaCode == head.AreaCode && e.Position <= head.Position);
        if (!rollChanged && !await all.AnyAsync(e => e.Position > head.MeasuredAt, cancellationToken))
            return [];
        var exclusions = await all.ToListAsync(cancellationToken);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        // Of a year whose exclusions were all withdrawn, too: it says nought, where it said otherwise.
        return [.. exclusions.Select(e => Period.AcademicYearOf(e.StartsOn)).Distinct().Order().Select(year => Sheet(head.AreaCode, year, exclusions, roll, today))];
    }

    private RecordSheet Sheet(string areaCode, int year, List<Exclusion> exclusions, Roll roll, DateOnly today) => new(
        "exclusion", "Suspensions and permanent exclusions", year,
        [
            .. from period in (Period[])[Period.AcademicYear(year), .. Enum.GetValues<Term>().Select(t => Period.OfTerm(year, t))]
               where period.Start <= today
               from counted in ExclusionTally.Of(exclusions, roll.Spells, period, today)
               from figure in figures.Of(areaCode, period, counted.Key, counted.Value, "Nobody is known to be on roll: no enrolments were sent.")
               select figure,
        ]);
}
