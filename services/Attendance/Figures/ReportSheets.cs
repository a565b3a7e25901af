using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Attendance.UnofficialExclusions;
using Send.Measures;

namespace Send.Attendance.Figures;

/// <summary>What an area's reports of unofficial exclusion say, year by year, where any of them or the roll changed.</summary>
internal sealed class ReportSheets(AttendanceContext context, RecordFigures figures, TimeProvider time) : IRecordSheets
{
    public async Task<List<RecordSheet>> Of(AreaHead head, Roll roll, bool rollChanged, CancellationToken cancellationToken)
    {
        var all = context.UnofficialExclusionReports.AsNoTracking().Where(r => r.AreaCode == head.AreaCode && r.Position <= head.Position);
        if (!rollChanged && !await all.AnyAsync(r => r.Position > head.MeasuredAt, cancellationToken))
            return [];
        var reports = await all.ToListAsync(cancellationToken);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        // A year without reports says nothing, because nobody can tell whether anybody was asked; one that had some says nought when it has none any more.
        return [.. reports.Select(r => Period.AcademicYearOf(r.HappenedFrom)).Distinct().Order().Select(year => Sheet(head.AreaCode, year, reports, roll, today))];
    }

    private RecordSheet Sheet(string areaCode, int year, List<UnofficialExclusionReport> reports, Roll roll, DateOnly today) => new(
        "unofficial-exclusion", "Reports of unofficial exclusion", year,
        [
            .. from period in (Period[])[Period.AcademicYear(year), .. Enum.GetValues<Term>().Select(t => Period.OfTerm(year, t))]
               where period.Start <= today
               from counted in ReportTally.Of(reports, roll, period, today)
               from figure in figures.Of(areaCode, period, counted.Key, counted.Value, "There is nothing to count it out of: no report is reviewed, or nobody is known to be on roll.")
               select figure,
        ]);
}
