using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Attendance.UnofficialExclusions;
using Send.Measures;

namespace Send.Attendance.Figures;

/// <summary>What an area's reports of unofficial exclusion say, year by year, where any of them or the roll changed.</summary>
internal sealed class ReportSheets(KnownRoll knownRoll, AttendanceContext context, RecordFigures figures, TimeProvider time) : IRecordSheets
{
    public async Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken)
    {
        var (roll, rollChanged) = await knownRoll.Of(head, cancellationToken);
        if (await KnownRecords.Of<UnofficialExclusionReport>(context, head, rollChanged, cancellationToken) is not { } known)
            return [];
        var today = time.Today();
        var rolls = new JanuaryRolls(roll.Spells, today);
        // A year without reports says nothing, because nobody can tell whether anybody was asked; one that had some says nought when it has none any more.
        return [.. known.Years(r => [Period.AcademicYearOf(r.HappenedFrom)], today).Select(year => Sheet(head.AreaCode, year, known.Current, roll, rolls, today))];
    }

    private RecordSheet Sheet(string areaCode, int year, IReadOnlyList<UnofficialExclusionReport> reports, Roll roll, JanuaryRolls rolls, DateOnly today) => new(
        "unofficial-exclusion", "Reports of unofficial exclusion", SentBy.Schools, year,
        [
            .. from period in (Period[])[Period.AcademicYear(year), .. Enum.GetValues<Term>().Select(t => Period.OfTerm(year, t))]
               where period.Start <= today
               from counted in ReportTally.Of(reports, roll, period, rolls.Of(period))
               from figure in figures.Of(areaCode, period, counted.Key, counted.Value, "There is nothing to count it out of: no report is reviewed, or none names a pupil of a school with a known roll on the day of the headcount.")
               select figure,
        ]);
}
