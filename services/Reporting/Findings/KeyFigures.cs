using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>The key figures that an area's own records give a finding, each judged by its bounds.</summary>
public sealed class KeyFigures
{
    private readonly IReadOnlyList<RateKey> keys;
    private readonly IReadOnlyList<KeyKind> kinds;
    private readonly List<(Exhibit Exhibit, RateKey Key, Judgement Judgement)> held;

    /// <param name="exhibits">The figures laid before the finding.</param>
    /// <param name="keys">Its keys, in the order in which they are said.</param>
    /// <param name="service">The service that they are of; empty where they are of none.</param>
    /// <param name="whyNot">Why a figure cannot be judged, for what stands beside it.</param>
    /// <param name="kinds">Of each of these kinds a figure must be judged for a verdict.</param>
    public KeyFigures(
        IReadOnlyCollection<Exhibit> exhibits, IReadOnlyList<RateKey> keys, string service, Func<Exhibit, string?> whyNot, params IReadOnlyList<KeyKind> kinds)
    {
        (this.keys, this.kinds) = (keys, kinds);
        held =
        [
            .. from key in keys
               from e in exhibits
               where e.Measure.Id == key.MeasureId && e.Observation.Place.Kind == PlaceKind.Area && e.Observation.Service == service
               select (e, key, key.Judge(e, whyNot(e))),
        ];
        Balance = Balance.Of([.. held.GroupBy(h => h.Key.CountsAs).Select(one => Together([.. one.Select(h => h.Judgement)]))]);
    }

    public Balance Balance { get; }

    /// <summary>Whether anything is held of them: a figure, or why there is none.</summary>
    public bool AreHeld => held.Count > 0;

    public bool Suffice => Balance.Judged >= Thresholds.FewestKeyMeasures.Value && !kinds.Any(IsMissing);

    public Verdict Verdict => Suffice ? Balance.Verdict : Verdict.InsufficientEvidence;

    public IEnumerable<Evidence> Evidence => held.Select(h => h.Key.Evidence(h.Exhibit, h.Judgement));

    /// <summary>That they are too few, to follow "No verdict:".</summary>
    public string TooFew => kinds.Any(IsMissing) && Balance.Judged > 0
        ? $"{Wording.List([.. kinds.Where(IsMissing).Select(k => k.Words)])} cannot be judged from the area's records, and a verdict needs both {Wording.List([.. kinds.Select(k => k.Words)])}"
        : $"{Balance.Judged} of {keys.DistinctBy(k => k.CountsAs).Count()} key figures from the area's records can be judged, and at least {Thresholds.FewestKeyMeasures.Value:0} are needed";

    /// <summary>Which figures were not judged, and why, with a blank before it; empty where all were.</summary>
    public string NotJudged => string.Concat(held.Where(h => !h.Judgement.IsJudged).GroupBy(h => h.Judgement.WhyNot).Select(g =>
        $" Not judged: {Wording.List([.. g.Select(h => Wording.Lower(h.Exhibit.Measure.Title))])}, because {g.Key}."));

    /// <summary>Which figures count as one, with a blank before it; empty where none do.</summary>
    public string CountedAsOne => string.Concat(held.Where(h => h.Judgement.IsJudged && h.Key.List.Length > 0).GroupBy(h => h.Key.List).Where(g => g.Count() > 1)
        .Select(g => $" The figures of {g.Key} are of one list and count as one."));

    /// <summary>What each figure that was judged says, period by period.</summary>
    public string Words => string.Join(" ", held.Where(h => h.Judgement.IsJudged).GroupBy(h => h.Exhibit.When)
        .Select(g => $"In {g.Key}, {Said([.. g])}.")) + Corroboration.Words(held.Select(h => (h.Exhibit, h.Judgement)));

    /// <summary>A gap for each key figure that was not judged though something is held of it.</summary>
    public IEnumerable<Gap> Gaps => held.Where(h => !h.Judgement.IsJudged).Select(h => new Gap
    {
        What = $"A judgement on {Wording.Lower(h.Exhibit.Measure.Title)}: {h.Judgement.WhyNot}",
        Needed = "full and recent records of it",
    });

    /// <summary>Whether a figure is among those that are judged here.</summary>
    public bool Shows(Exhibit e) => held.Exists(h => h.Exhibit.Held == e.Held);

    /// <summary>What is strong beside what is weak is told with a but; what is neither stands with the weak.</summary>
    private static string Said(IReadOnlyList<(Exhibit Exhibit, RateKey Key, Judgement Judgement)> figures)
    {
        var readings = figures.Select(h => h.Judgement.Reading).ToList();
        return readings.Contains(Reading.Weak) && readings.Contains(Reading.Strong)
            ? string.Join(", but ", figures.GroupBy(h => h.Judgement.Reading == Reading.Strong).Select(Listed))
            : Listed(figures);

        static string Listed(IEnumerable<(Exhibit Exhibit, RateKey Key, Judgement Judgement)> some) => Wording.List([.. some.Select(h => h.Key.Says(h.Exhibit))]);
    }

    private bool IsMissing(KeyKind kind) => !held.Exists(h => h.Judgement.IsJudged && kind.Keys.Contains(h.Key));

    /// <summary>What figures of one list say: weak where one is, strong where all are that were judged.</summary>
    private static Reading Together(IReadOnlyCollection<Judgement> judgements)
    {
        var judged = judgements.Where(j => j.IsJudged).Select(j => j.Reading).ToList();
        return judged.Count == 0 ? Reading.NotJudged
            : judged.Contains(Reading.Weak) ? Reading.Weak
            : judged.TrueForAll(r => r == Reading.Strong) ? Reading.Strong
            : Reading.Middling;
    }
}
