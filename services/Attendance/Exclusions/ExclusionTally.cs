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
    private static readonly SenProvision[] Provisions = [SenProvision.All, SenProvision.NoSen, SenProvision.SenSupport, SenProvision.EhcPlan];

    /// <param name="exclusions">Of one area.</param>
    /// <param name="enrolments">Of the same area.</param>
    /// <param name="period">A term or an academic year.</param>
    /// <param name="today">The last day known. Before the January census of a running year, the roll of this day stands for it.</param>
    public static IReadOnlyDictionary<SenProvision, ExclusionCounts> Of(
        IEnumerable<Exclusion> exclusions, IEnumerable<Enrolment> enrolments, Period period, DateOnly today)
    {
        var spells = enrolments.Where(e => e.KnownTo is null).ToLookup(e => (e.SchoolUrn, e.Pupil));
        var roll = new JanuaryRoll(spells.SelectMany(s => s), period, today);
        var events = exclusions
            .Where(e => e.Latest && e.WithdrawnBecause is null && period.Start <= e.StartsOn && e.StartsOn <= period.End)
            .Select(e => (e.Kind, Enrolment: (e.SchoolUrn, e.Pupil), Sen: SenOn(spells[(e.SchoolUrn, e.Pupil)], e.StartsOn)))
            .ToList();
        return Provisions.ToDictionary(sen => sen, sen =>
        {
            var own = events.Where(e => sen == SenProvision.All || e.Sen == sen).ToLookup(e => e.Kind, e => e.Enrolment);
            var (suspensions, permanent) = (own[ExclusionKind.Suspension], own[ExclusionKind.Permanent]);
            return new ExclusionCounts(roll.Of(sen), roll.On, suspensions.Count(), permanent.Count(), suspensions.Distinct().Count())
            {
                IsBeforeCensus = roll.IsBeforeCensus,
            };
        });
    }

    /// <summary>The provision of a pupil at a school on a day, by the spell that began last; null where there was none.</summary>
    private static SenProvision? SenOn(IEnumerable<Enrolment> spells, DateOnly day) =>
        spells.Where(s => s.Holds(day)).MaxBy(s => s.From)?.Sen;
}
