using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>
/// What inspectors judged of a theme at the latest inspection that speaks of it. Figures go before it; where they do not suffice, it gives
/// the verdict by itself.
/// </summary>
public sealed class Inspectors
{
    public const string Rule =
        "Where the figures suffice, their verdict stands, and it is said whether inspectors agree: in part, where one of the two is mixed or an area for improvement and the other is not. Where they do not, the judgement of the latest inspection gives it, " +
        "unless it is too old: a weakness or priority action a weakness, a strength a strength, an area for improvement mixed.";

    public const string RuleOfWeakness =
        "Inspectors' judgement of a weakness or priority action is a weakness too, unless it is too old; no other judgement of theirs gives a verdict.";

    private const string Prefix = "judgement-";

    private readonly bool canBeStrength;
    private readonly Exhibit? latest;
    private readonly string? whyNot;

    private Inspectors(Exhibit? latest, bool canBeStrength)
    {
        (this.latest, this.canBeStrength) = (latest, canBeStrength);
        whyNot = latest is null ? null : Fitness.WhyNot(latest, Thresholds.OldestJudgement);
    }

    /// <summary>Whether a measure is what inspectors judged: it is laid out here, and nowhere else.</summary>
    public static bool AreOf(string measureId) => measureId.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Whether a finding's verdict rests on inspectors alone.</summary>
    public static bool CarryAlone(Finding finding) =>
        finding.Evidence.Any(e => AreOf(e.Observation.MeasureId) && e.Reading is Reading.Weak or Reading.Middling or Reading.Strong);

    public static Inspectors Of(Case asked, MainFinding finding) => new(
        asked.Base.Of(finding.Theme).Where(m => AreOf(m.Measure.Id)).SelectMany(m => asked.Base.SeriesOf(m.Measure.Id))
            .Where(s => s.Key.Sen == SenProvision.Unspecified).SelectMany(s => Exhibit.Of(asked, s, EvidenceRole.Supporting))
            .Where(e => e.Value is not null).MaxBy(e => e.Sheet.Period.End),
        finding.CanBeStrength);

    /// <summary>The verdict, given that of the figures.</summary>
    public Verdict Weigh(Verdict figures) => Carries(figures) ? Judged : figures;

    public IEnumerable<Evidence> Evidence(Verdict figures) => latest is null ? []
        : [latest.ToEvidence(whyNot is not null ? Judgement.NotJudged(whyNot) : Carries(figures) ? new(Reading) : Judgement.Context, $"Inspectors in {latest.When} judged it {Grade}.")];

    /// <summary>A finding's sentence, with what the inspectors judged.</summary>
    public string Say(Verdict figures, string sentence) => this switch
    {
        { latest: null } or { whyNot: not null } => sentence,
        _ when Carries(figures) =>
            $"Inspectors in {latest.When} judged it {Grade}; the verdict rests on the inspection alone. " +
            sentence.Replace("No verdict", "By the figures there is no verdict", StringComparison.Ordinal),
        _ when figures == Verdict.InsufficientEvidence => $"{sentence} Inspectors in {latest.When} judged it {Grade}, which is no proof that there is none.",
        _ => $"{sentence} Inspectors in {latest.When} judged it {Grade}: {Agreement.Words(figures, Judged)}.",
    };

    private Verdict Judged => latest!.Value switch { 1 => Verdict.Strength, 2 => Verdict.Mixed, _ => Verdict.Weakness };

    private Reading Reading => Judged switch { Verdict.Strength => Reading.Strong, Verdict.Mixed => Reading.Middling, _ => Reading.Weak };

    private string Grade => latest!.Value switch { 1 => "a strength", 2 => "an area for improvement", 3 => "a weakness", _ => "an area for priority action" };

    private bool Carries(Verdict figures) =>
        latest is not null && whyNot is null && figures == Verdict.InsufficientEvidence && (canBeStrength || Judged == Verdict.Weakness);
}
