using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Exclusions;

/// <summary>
/// Counts exclusions as DfE does: by SEN provision on the first day of each, out of the roll of the January census, and so those alone
/// of schools that are in it. What is withdrawn counts nowhere. An exclusion of a pupil who was on no roll of the school that day counts
/// among all alone. Of a period in which none of a kind is held there are no counts of it, because nobody says that there was none; they
/// are nought where all that is held of it was withdrawn.
/// </summary>
/// <param name="exclusions">Of one area: the version of each that counts.</param>
/// <param name="roll">Of the same area.</param>
/// <param name="today">The last day known. Before the January census of a running year, the roll of this day stands for it.</param>
internal sealed class ExclusionTally(IEnumerable<Exclusion> exclusions, Roll roll, DateOnly today)
{
    private readonly JanuaryRolls rolls = new(roll.Spells, today);

    // One that was recorded in error was never there, and so says nothing of a period.
    private readonly ILookup<ExclusionKind, (Exclusion Exclusion, SenProvision? Sen)> byKind = exclusions
        .Where(e => e.WithdrawnBecause != WithdrawalReason.RecordedInError)
        .ToLookup(e => e.Kind, e => (e, SenOn(roll.Of(e.SchoolUrn, e.Pupil), e.StartsOn)));

    /// <param name="period">A term or an academic year.</param>
    /// <param name="sen">Whose.</param>
    public SuspensionCounts? Suspensions(Period period, SenProvision sen) => Counted(ExclusionKind.Suspension, period, sen) is var (headcount, own)
        ? new(headcount, own.Count, own.DistinctBy(e => (e.SchoolUrn, e.Pupil)).Count())
        : null;

    /// <param name="period">A term or an academic year.</param>
    /// <param name="sen">Whose.</param>
    public PermanentExclusionCounts? Permanent(Period period, SenProvision sen) => Counted(ExclusionKind.Permanent, period, sen) is var (headcount, own)
        ? new(headcount, own.Count)
        : null;

    /// <summary>The headcount and what counts above it; null where nothing is known, of a provision also where it is known of no pupil.</summary>
    private (int Headcount, List<Exclusion> Own)? Counted(ExclusionKind kind, Period period, SenProvision sen)
    {
        var held = byKind[kind].Where(e => period.Start <= e.Exclusion.StartsOn && e.Exclusion.StartsOn <= period.End).ToList();
        var january = rolls.Of(period);
        var known = held.Where(e => january.Holds(e.Exclusion.SchoolUrn)).ToList();
        if (held.Count == 0 || (sen != SenProvision.All && !known.Exists(e => e.Sen is not null)))
            return null;
        return (
            known.Count == 0 ? 0 : january.Of(sen),
            [.. known.Where(e => e.Exclusion.WithdrawnBecause is null && (sen == SenProvision.All || e.Sen == sen)).Select(e => e.Exclusion)]);
    }

    /// <summary>The provision of a pupil at a school on a day, by the spell that began last; null where there was none.</summary>
    private static SenProvision? SenOn(IEnumerable<Enrolment> spells, DateOnly day) =>
        spells.Where(s => s.Holds(day)).MaxBy(s => s.From)?.Sen;
}
