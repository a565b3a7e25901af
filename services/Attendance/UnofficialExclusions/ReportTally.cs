using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>
/// Counts reports by SEN provision on the first day on which it happened. A report that names no pupil, or one who was on no roll of the
/// school that day, counts among all alone; where no report of a period has a provision, nothing is said of any. What a review found to
/// be reported twice or recorded in error counts nowhere.
/// </summary>
internal static class ReportTally
{
    private static readonly ReviewReason[] NoReport = [ReviewReason.ReportedTwice, ReviewReason.RecordedInError];

    private static readonly SenProvision[] Provisions = [SenProvision.All, SenProvision.NoSen, SenProvision.SenSupport, SenProvision.EhcPlan];

    /// <param name="reports">Of one area: the version of each that counts.</param>
    /// <param name="roll">Of the same area.</param>
    /// <param name="period">A term or an academic year.</param>
    /// <param name="january">What its rates are out of.</param>
    public static IReadOnlyDictionary<SenProvision, ReportCounts> Of(
        IEnumerable<UnofficialExclusionReport> reports, Roll roll, Period period, JanuaryRoll january)
    {
        var counted = reports
            .Where(r => !r.ReviewReasons.Intersect(NoReport).Any() && period.Start <= r.HappenedFrom && r.HappenedFrom <= period.End)
            .Select(r => (Report: r, Sen: roll.On(r.SchoolUrn, r.Pupil, r.HappenedFrom)?.Sen))
            .ToList();
        var provisions = counted.Exists(c => c.Sen is not null) ? Provisions : [SenProvision.All];
        var isOfHeadcount = counted.Exists(c => IsOfHeadcount(c.Report));
        return provisions.ToDictionary(sen => sen, sen =>
        {
            var own = counted.Where(c => sen == SenProvision.All || c.Sen == sen).Select(c => c.Report).ToList();
            return new ReportCounts(
                isOfHeadcount ? january.Of(sen) : 0,
                own.Count,
                own.Count(r => r.State != ReviewState.Open),
                own.Count(r => r.State == ReviewState.Confirmed),
                own.Where(IsOfHeadcount).DistinctBy(r => (r.SchoolUrn, r.Pupil)).Count());
        });

        bool IsOfHeadcount(UnofficialExclusionReport report) => report.Pupil.Length > 0 && january.Holds(report.SchoolUrn);
    }
}
