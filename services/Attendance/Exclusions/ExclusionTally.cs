using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Exclusions;

/// <summary>
/// Counts exclusions as DfE does: by SEN provision on the first day of each, out of the roll of the January census. What is withdrawn,
/// or is no latest version, counts nowhere. An exclusion of a pupil who was on no roll of the school that day counts among all alone.
/// </summary>
public static class ExclusionTally
{
    /// <param name="exclusions">Of one area.</param>
    /// <param name="enrolments">Of the same area.</param>
    /// <param name="period">A term or an academic year.</param>
    /// <param name="today">The last day known. Before the January census of a running year, the roll of this day stands for it.</param>
    public static IReadOnlyDictionary<SenProvision, ExclusionCounts> Of(
        IEnumerable<Exclusion> exclusions, IEnumerable<Enrolment> enrolments, Period period, DateOnly today)
    {
        var roll = new CensusRoll(enrolments, period, today);
        var events = exclusions
            .Where(e => e.Latest && e.WithdrawnBecause is null && period.Start <= e.StartsOn && e.StartsOn <= period.End)
            .Select(e => (e.Kind, Enrolment: (e.SchoolUrn, e.Pupil), Sen: roll.SenOn(e.SchoolUrn, e.Pupil, e.StartsOn)))
            .ToList();
        return CensusRoll.Provisions.ToDictionary(sen => sen, sen =>
        {
            var own = events.Where(e => sen == SenProvision.All || e.Sen == sen).ToLookup(e => e.Kind, e => e.Enrolment);
            var (suspensions, permanent) = (own[ExclusionKind.Suspension], own[ExclusionKind.Permanent]);
            return new ExclusionCounts(roll.Headcount(sen), roll.Day, suspensions.Count(), permanent.Count(), suspensions.Distinct().Count())
            {
                IsBeforeCensus = roll.IsBeforeCensus,
            };
        });
    }
}
