using Send.Attendance.Storage;

namespace Send.Attendance.Signals.Indicators;

/// <summary>Suspended pupils for whom home education began soon after a suspension.</summary>
internal sealed class HomeEducationAfterSuspension : Signal
{
    /// <summary>About a term: long enough for a family to be pressed or to decide, too short for most other causes.</summary>
    public const int WithinDays = 90;

    public override string Id => "signal-home-education-after-suspension";

    public override Needs Needs => Needs.Suspensions | Needs.Enrolments | Needs.HomeEducation;

    public override IReadOnlyList<string> OtherExplanations =>
    [
        "Parents who chose home education for reasons of their own, or had planned it before.",
        "A difficulty at school that led to the suspension and to the choice alike.",
        "Home education as a bridge until a place at another school is found.",
    ];

    public override void Count(SignalRecords records, SignalCounts counts)
    {
        foreach (var pupil in records.Suspensions)
        {
            var over = pupil.Where(s => s.StartsOn.AddDays(WithinDays) < records.Today).ToList();
            if (over.Count == 0)
                continue;
            var starts = records.Episodes(pupil.Key.Pupil).Where(e => e.Kind == EpisodeKind.HomeEducation).Select(e => e.StartsOn).ToList();
            counts.Add(
                pupil.Key.School, records.SenOn(pupil.Key.School, pupil.Key.Pupil, over[0].StartsOn),
                over.Exists(s => starts.Exists(start => s.StartsOn <= start && start <= s.StartsOn.AddDays(WithinDays))));
        }
    }
}
