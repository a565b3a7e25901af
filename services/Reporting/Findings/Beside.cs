using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>
/// Figures of another service that stand beside a finding because the two are known to meet in the same children: by area and period, never
/// by child, whichever way they moved, and never as proof. Only of figures that could be judged, then and a year before, and each figure that
/// is quoted is in the evidence.
/// </summary>
public static class Beside
{
    private static readonly Line Suspensions = new("suspensions", SenProvision.SenSupport, "", OfSchools);
    private static readonly Line Absence = new("persistent-absence", SenProvision.EhcPlan, "", OfSchools);
    private static readonly Line SeenInTime = new("camhs-seen-within-four-weeks", SenProvision.Unspecified, ServiceLines.AllCamhs, e => OfHealth(e) ?? Camhs.WhyNot(e));
    private static readonly Line MovesPlanned = new("transitions-planned-by-17-and-a-half", SenProvision.Unspecified, "", e => OfHealth(e) ?? Moves.WhyNot(e));

    private static readonly Pair[] Pairs =
    [
        new(Theme.ExcludedAbsentOrMissing, Suspensions, SeenInTime, "A child whose distress is not met may be suspended for how it shows."),
        new(Theme.Camhs, SeenInTime, Suspensions, "A child who waits for help may be suspended for what the help is for."),
        new(Theme.NoughtToTwentyFive, MovesPlanned, Absence, "Young people who do not know what comes next may stop attending."),
    ];

    public static IEnumerable<Bound> Bounds(Theme theme) => Array.Exists(Pairs, p => p.Theme == theme) ? [Thresholds.MostMonthsApart] : [];

    /// <summary>The pairs of a theme, of figures that the evidence of its finding does not have yet.</summary>
    public static IEnumerable<Evidence> Of(Case asked, Theme theme, IReadOnlyCollection<Evidence> shown) =>
        Pairs.Where(p => p.Theme == theme).SelectMany(p => p.Evidence(asked)).Where(e => !shown.Any(s => s.Observation.Equals(e.Observation)));

    private static string? OfSchools(Exhibit e) => RecordedPupils.TooFew(e) ?? Fitness.WhyNotOfSchools(e);

    private static string? OfHealth(Exhibit e) => Fitness.WhyNot(e, Thresholds.OldestHealthRecord);

    private sealed record Line(string MeasureId, SenProvision Sen, string Service, Func<Exhibit, string?> WhyNot)
    {
        public Both? Of(Case asked) => asked.Latest(MeasureId, Sen, Service) is { Break: null, OfYearBefore: { } before } now && WhyNot(now) is null && (RecordedPupils.TooFew(before) ?? Fitness.TooFew(before)) is null
            ? new(now, before)
            : null;
    }

    /// <summary>A figure and that of the year before.</summary>
    private sealed record Both(Exhibit Now, Exhibit Before)
    {
        public string Words => $"{Plain.Subject(Now)}: {Amount(Now)} in {Now.When}; a year before {Amount(Before)}";

        public Evidence OfYearBefore => Before.ToEvidence(Judgement.Context, Plain.Sentence(Before));

        private static string Amount(Exhibit e) => Wording.Amount(e.Value!.Value, e.Measure);
    }

    private sealed record Pair(Theme Theme, Line Own, Line Other, string Reason)
    {
        public IEnumerable<Evidence> Evidence(Case asked)
        {
            if ((Own.Of(asked), Other.Of(asked)) is not ({ } own, { } other) || !AreOfOneTime(own.Now, other.Now))
                return [];
            var sentence = $"{own.Words}, while {Wording.Lower(other.Words)}. {Reason} The two stand side by side and prove no cause.";
            return
            [
                other.Now.ToEvidence(Judgement.Context, sentence, Comparators.YearBefore(other.Before.Value!.Value, other.Now)),
                own.Now.ToEvidence(Judgement.Context, Plain.Sentence(own.Now)), own.OfYearBefore, other.OfYearBefore,
            ];
        }

        private static bool AreOfOneTime(Exhibit one, Exhibit other) => Math.Abs(one.MonthsOld - other.MonthsOld) <= Thresholds.MostMonthsApart.Value;
    }
}
