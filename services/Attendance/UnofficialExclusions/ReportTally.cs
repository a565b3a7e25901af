using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>
/// Counts reports by SEN provision on the first day on which it happened. A report that names no pupil, or one who was on no roll of the
/// school that day, counts among all alone. What a review found to be reported twice or recorded in error counts nowhere.
/// </summary>
internal static class ReportTally
{
    private static readonly ReviewReason[] NoReport = [ReviewReason.ReportedTwice, ReviewReason.RecordedInError];

    private static readonly SenProvision[] Provisions = [SenProvision.All, SenProvision.NoSen, SenProvision.SenSupport, SenProvision.EhcPlan];

    /// <param name="reports">Of one area.</param>
    /// <param name="roll">Of the same area.</param>
    /// <param name="period">A term or an academic year.</param>
    /// <param name="today">The last day known. Before the January census of a running year, the roll of this day stands for it.</param>
    public static IReadOnlyDictionary<SenProvision, ReportCounts> Of(
        IEnumerable<UnofficialExclusionReport> reports, Roll roll, Period period, DateOnly today)
    {
        var january = new JanuaryRoll(roll.Spells, period, today);
        var counted = reports
            .Where(r => r.Latest && !r.ReviewReasons.Intersect(NoReport).Any() && period.Start <= r.HappenedFrom && r.HappenedFrom <= period.End)
            .Select(r => (Report: r, Sen: roll.On(r.SchoolUrn, r.Pupil, r.HappenedFrom)?.Sen))
            .ToList();
        return Provisions.ToDictionary(sen => sen, sen =>
        {
            var own = counted.Where(c => sen == SenProvision.All || c.Sen == sen).Select(c => c.Report).ToList();
            return new ReportCounts(
                january.Of(sen),
                own.Count,
                own.Count(r => r.State != ReviewState.Open),
                own.Count(r => r.State == ReviewState.Confirmed),
                own.Where(r => r.Pupil.Length > 0).DistinctBy(r => (r.SchoolUrn, r.Pupil)).Count());
        });
    }
}
