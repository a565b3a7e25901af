using Send.Attendance.Enrolments;
using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Episodes;

/// <summary>
/// Counts the episodes of an area by SEN provision: that of the pupil on the first day of each, or of the last spell before where the
/// pupil was on no roll then. One of a pupil who was on no roll at all counts among all alone. What is withdrawn counts
/// nowhere. Of a period in which no episode of a kind is known there are no counts of it, because nobody says that there was none.
/// </summary>
public sealed class EpisodeTally
{
    private readonly bool isRollKnown;
    private readonly JanuaryRolls rolls;
    private readonly DateOnly today;
    private readonly ILookup<EpisodeKind, (Episode Episode, SenProvision? Sen)> byKind;

    /// <param name="episodes">Of one area: the version of each that counts.</param>
    /// <param name="enrolments">Of the same area.</param>
    /// <param name="today">The last day known. What is to begin later counts nowhere yet.</param>
    public EpisodeTally(IEnumerable<Episode> episodes, IReadOnlyCollection<Enrolment> enrolments, DateOnly today)
    {
        isRollKnown = enrolments.Count > 0;
        rolls = new(enrolments, today);
        this.today = today;
        var spells = enrolments.ToLookup(e => e.Pupil);
        byKind = episodes.Where(e => !e.RecordedInError).ToLookup(e => e.Kind, e => (e, SenOn(spells[e.Pupil], e.StartsOn)));
    }

    /// <summary>The provisions that can be told apart: none but all where no roll is known.</summary>
    public IReadOnlyList<SenProvision> Provisions =>
        isRollKnown ? [SenProvision.All, SenProvision.NoSen, SenProvision.SenSupport, SenProvision.EhcPlan] : [SenProvision.All];

    public MissingEducationCounts? MissingEducation(Period period, SenProvision sen) => Known(EpisodeKind.MissingEducation, period) is { } known
        ? new(
            Headcount(period, sen),
            Pupils(Own(known, sen)),
            Pupils(Own(known, sen).Where(e => e.Holds(LastDay(period)) && IsLonger(e, period, EpisodeDays.WeeksOfMissingEducation))))
        : null;

    public EndedMissingEducation? EndedMissingEducation(Period period, SenProvision sen)
    {
        if (Known(EpisodeKind.MissingEducation, period) is not { } known)
            return null;
        var days = Own(known, sen).Where(e => e.EndsOn <= LastDay(period)).Select(e => e.DaysBy(LastDay(period))).Order().ToList();
        return new(days.Count, days.Count == 0 ? 0 : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2.0);
    }

    public PartTimeCounts? PartTime(Period period, SenProvision sen) => Known(EpisodeKind.PartTimeTimetable, period) is { } known
        ? new(
            Headcount(period, sen),
            Pupils(Own(known, sen)),
            Pupils(Own(known, sen).Where(e => IsLonger(e, period, EpisodeDays.WeeksOfATimetable))))
        : null;

    public HomeEducationCounts? HomeEducation(Period year, SenProvision sen) => Known(EpisodeKind.HomeEducation, year) is { } known
        ? new(Pupils(Own(known, sen)), Own(known, sen).Count(e => e.StartsOn >= year.Start))
        : null;

    private int Headcount(Period period, SenProvision sen) => rolls.Of(period).Of(sen);

    /// <summary>The episodes of a kind with a day in a period; null where there is none.</summary>
    private List<(Episode Episode, SenProvision? Sen)>? Known(EpisodeKind kind, Period period) =>
        byKind[kind].Where(e => e.Episode.Meets(period.Start, LastDay(period))).ToList() is { Count: > 0 } known ? known : null;

    private DateOnly LastDay(Period period) => period.End < today ? period.End : today;

    private bool IsLonger(Episode episode, Period period, int weeks) => episode.DaysBy(LastDay(period)) > EpisodeDays.OfAWeek * weeks;

    private static IEnumerable<Episode> Own(List<(Episode Episode, SenProvision? Sen)> known, SenProvision sen) =>
        known.Where(e => sen == SenProvision.All || e.Sen == sen).Select(e => e.Episode);

    private static int Pupils(IEnumerable<Episode> episodes) => episodes.Select(e => e.Pupil).Distinct(StringComparer.Ordinal).Count();

    private static SenProvision? SenOn(IEnumerable<Enrolment> spells, DateOnly day)
    {
        var begun = spells.Where(s => s.From <= day).ToList();
        return (begun.Where(s => s.Holds(day)).MaxBy(s => s.From) ?? begun.MaxBy(s => (s.To, s.From)))?.Sen;
    }
}
