using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>
/// Finding 3: unofficial exclusion, as reviews of reports confirmed it, and signals of it. No published figure can prove one, or its
/// absence.
/// </summary>
public sealed class UnofficialExclusion : MainFinding
{
    private const string Unlawful = "unlawful whatever the rate, even where parents agree to it";

    private static readonly Gap Unreported = new()
    {
        What = "Unofficial exclusions themselves",
        Needed = "reports by parents, each reviewed, with what was confirmed, of a year or term that has ended or, for today, of the running year so far",
    };

    private static readonly Gap Patterns = new()
    {
        What = "Patterns in registers, such as afternoons missed after mornings attended",
        Needed = "attendance marks, session by session",
    };

    private static readonly Gap Leavers = new()
    {
        What = "Pupils who left the roll for an unknown destination",
        Needed = "records of leavers by destination and SEN provision",
    };

    public override Theme Theme => Theme.UnofficialExclusion;

    public override string Title => "Unofficial exclusion";

    public override string Weakness => "Unofficial exclusion is confirmed";

    public override bool CanBeStrength => false;

    protected override string RuleText =>
        "A weakness where a review confirmed one report or more of the latest academic year that has ended, or of the time since: one is enough, because it is unlawful " +
        "even where parents agree. The time since is, for a day that is not over, the running year so far; for one that is, its terms that have ended. Reports that are open or were not upheld are counted and give no verdict; nor does their absence. Published figures never give a " +
        "verdict here, nor does what parents say in surveys: it is a signal where the whole 95% interval of those who said that a school had asked them to take their child home is above more than a few. A rate by SEN provision is a signal where it is well above the median of areas and well above the rate of pupils without SEN, and where both have " +
        "counts of pupils, by more than chance. " + Signals.OfRecords +
        " A count is one where it rose sharply within a year, unless the two years were counted differently, such as one from records and one as published. " + Signals.NoVerdictOnCounts;

    protected override IReadOnlyList<Bound> Bounds =>
    [
        Thresholds.SignalAboveMedian, Thresholds.SignalRatio, Thresholds.SignalRise, Thresholds.SignalFewest, Thresholds.FewestConfirmed, Thresholds.FewestSchools,
        Thresholds.OldestSchoolFigure, Thresholds.FewestPlaces, Thresholds.MoreThanAFewParents,
    ];

    protected override IReadOnlyList<Gap> Unmeasured { get; } = [Unreported, Patterns, Leavers];

    public override Finding Of(Case asked)
    {
        List<Exhibit> exhibits = [.. asked.Exhibits(Theme, SenProvision.SenSupport, SenProvision.EhcPlan).Where(e => !ParentsSay.AreOf(e.Measure.Id))];
        var parents = ParentsSay.Of(asked);
        var signals = new Signals(exhibits.Where(e => e.Role == EvidenceRole.Signal));
        var reports = Reports.Of(asked);
        var confirmed = reports?.Confirmed >= Thresholds.FewestConfirmed.Value;
        IEnumerable<Evidence> evidence = [.. reports?.Evidence ?? [], .. parents is null ? (IEnumerable<Evidence>)[] : [parents.Evidence], .. signals.Evidence, .. exhibits.Where(e => e.Role != EvidenceRole.Signal && reports?.Shows(e) != true).Select(Shown)];
        return Answer(asked, confirmed ? Verdict.Weakness : Verdict.InsufficientEvidence, Sentence(reports, signals, confirmed, parents?.Words ?? ""), evidence);
    }

    public override string NationalOpening(IReadOnlyCollection<Finding> findings) => ParentsSay.Over(findings);

    protected override IEnumerable<Gap> Missing(Case asked)
    {
        if (Reports.Of(asked) is null)
            yield return Unreported;
        if (!Signals.AreHeld(asked, leavers: false))
            yield return Patterns;
        if (!Signals.AreHeld(asked, leavers: true))
            yield return Leavers;
    }

    private static string Sentence(Reports? reports, Signals signals, bool confirmed, string parents) => (reports, confirmed) switch
    {
        (null, _) => $"No verdict; {signals.Words}.{parents} {signals.NeverProof}; a confirmed unofficial exclusion is {Unlawful}.",
        (_, true) => $"Unofficial exclusion is confirmed: {reports.Words}. Each is {Unlawful}. {Wording.Capital(signals.Words)}.{parents} {signals.NeverProof}.",
        _ => $"No verdict: {reports.Words}. {Wording.Capital(signals.Words)}.{parents} {signals.NeverProof}; a confirmed unofficial exclusion is {Unlawful}.",
    };
}
