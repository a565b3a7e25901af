using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Finding 2: whether pupils with SEN are excluded, absent or missing much more frequently than other pupils.</summary>
public sealed class ExcludedAbsentOrMissing : MainFinding
{
    private static readonly SenProvision[] Groups = [SenProvision.SenSupport, SenProvision.EhcPlan];

    private static readonly KeyMeasure[] Keys =
    [
        KeyMeasure.OverallAbsence, KeyMeasure.UnauthorisedAbsence, KeyMeasure.PersistentAbsence, KeyMeasure.SevereAbsence, KeyMeasure.Suspensions,
    ];

    private static readonly Lead Lead = new("Pupils with SEN are excluded or absent", "more frequently", "as frequently");

    private static readonly Gap MissingEducation = new()
    {
        What = "Children with SEN who are missing education",
        Needed = "records of children missing education by SEN provision",
    };

    public override Theme Theme => Theme.ExcludedAbsentOrMissing;

    public override string Title => "Excluded, absent or missing from school";

    public override string Weakness => "Pupils with SEN are excluded or absent from school much more frequently than other pupils";

    protected override string RuleText =>
        "Pupils at SEN support and pupils with EHC plans are each held against pupils without SEN of the same area and period, by the same rule as in " +
        "finding 1. A weakness: more than half of the key figures judged, of both groups together, are weak. A strength: more than half are strong and none " +
        "is weak. No verdict where the area has so few schools that its rates are of a handful of pupils. Permanent exclusions are shown and not judged. " +
        PeerComparison.RuleOfRecords;

    protected override IReadOnlyList<Bound> Bounds =>
    [
        .. Keys.Select(k => k.MuchWorse), Thresholds.CloseToPeers, Thresholds.Half, Thresholds.FewestKeyMeasures, Thresholds.FewestSchools, Thresholds.FewestPupils,
        Thresholds.OldestSchoolFigure, Thresholds.FewestPlaces, Thresholds.FewestNeighbours,
    ];

    protected override IReadOnlyList<Gap> Unmeasured { get; } =
    [
        PeerComparison.NotAllowedFor,
        new()
        {
            What = "Whether pupils with SEN are permanently excluded much more frequently: in most areas one exclusion more or less would turn the published rates",
            Needed = "counts of permanent exclusions by SEN provision, over several years",
        },
        new() { What = "Whether leaders have plans for the level of exclusion", Needed = "the area's plans, or an inspection report" },
    ];

    public override Finding Of(Case asked)
    {
        var compared = new PeerComparison(asked, Theme, Groups, Keys);
        var sentence = compared.Suffices ? $"{Lead.Of(compared.Verdict, compared.Balance)} {Headline(compared)} {compared.Named}" : compared.Insufficient;
        var gaps = IsMissingEducationHeld(compared) ? compared.Gaps : compared.Gaps.Append(MissingEducation.Clone());
        return Answer(asked, compared.Verdict, sentence, [.. compared.KeyEvidence, .. compared.Others.Select(Shown)], gaps);
    }

    /// <summary>Held for pupils with SEN: a count of all children alone does not say how many of them have SEN.</summary>
    private static bool IsMissingEducationHeld(PeerComparison compared) =>
        compared.Others.Any(e => e.Measure.Id.StartsWith("children-missing-education", StringComparison.Ordinal) && Groups.Contains(e.Sen) && e.Value is not null);

    private static string Headline(PeerComparison compared)
    {
        var said = compared.Headline.ToList();
        var (first, key) = said[0];
        return said.Exists(s => s.Exhibit.Sheet.Period != first.Sheet.Period || s.Exhibit.Peers != first.Peers)
            ? string.Join(" ", said.Select(s => Disparity.Sentence(s.Exhibit, s.Key)))
            : Wording.Capital(
                $"{Wording.List([.. said.Select(s => Disparity.Says(key, s.Exhibit.Sen, s.Exhibit.Value!.Value))])} in {Wording.Of(first.Sheet.Period)}, " +
                $"against {Disparity.Figure(key, first.Peers!.Value)} for pupils without SEN.");
    }
}
