using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>
/// Figures of another service that stand beside a finding because the two are known to meet in the same children: by area and period, never
/// by child, whichever way they moved, and never as proof.
/// </summary>
public static class Beside
{
    private static readonly Line Suspensions = new("suspensions", SenProvision.SenSupport, "");
    private static readonly Line Absence = new("persistent-absence", SenProvision.EhcPlan, "");
    private static readonly Line SeenInTime = new("camhs-seen-within-four-weeks", SenProvision.Unspecified, ServiceLines.AllCamhs);
    private static readonly Line MovesPlanned = new("transitions-planned-by-17-and-a-half", SenProvision.Unspecified, "");

    private static readonly Pair[] Pairs =
    [
        new(Theme.ExcludedAbsentOrMissing, Suspensions, SeenInTime, "A child whose distress is not met may be suspended for how it shows."),
        new(Theme.Camhs, SeenInTime, Suspensions, "A child who waits for help may be suspended for what the help is for."),
        new(Theme.NoughtToTwentyFive, MovesPlanned, Absence, "Young people who do not know what comes next may stop attending."),
    ];

    public static IEnumerable<Bound> Bounds(Theme theme) => Array.Exists(Pairs, p => p.Theme == theme) ? [Thresholds.MostMonthsApart] : [];

    public static IEnumerable<Evidence> Of(Case asked, Theme theme) => Pairs.Where(p => p.Theme == theme).SelectMany(p => p.Evidence(asked));

    private sealed record Line(string MeasureId, SenProvision Sen, string Service)
    {
        public Exhibit? Of(Case asked) => asked.Latest(MeasureId, Sen, Service) is { Value: not null, YearBefore: not null, Break: null } e ? e : null;
    }

    private sealed record Pair(Theme Theme, Line Own, Line Other, string Reason)
    {
        public IEnumerable<Evidence> Evidence(Case asked) => (Own.Of(asked), Other.Of(asked)) is ({ } own, { } other) && AreOfOneTime(own, other)
            ? [other.ToEvidence(
                Judgement.Context,
                $"{Plain.WithYearBefore(own).TrimEnd('.')}, while {Wording.Lower(Plain.WithYearBefore(other)).TrimEnd('.')}. {Reason} The two stand side by side and prove no cause.",
                Comparators.YearBefore(other.YearBefore!.Value, other))]
            : [];

        private static bool AreOfOneTime(Exhibit one, Exhibit other) => Math.Abs(one.MonthsOld - other.MonthsOld) <= Thresholds.MostMonthsApart.Value;
    }
}
