using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>The key figures that an area's own records give a finding, each judged by its bounds.</summary>
public sealed class KeyFigures
{
    private readonly IReadOnlyList<RateKey> keys;
    private readonly List<(Exhibit Exhibit, RateKey Key, Judgement Judgement)> held;

    /// <param name="exhibits">The figures laid before the finding.</param>
    /// <param name="keys">Its keys, in the order in which they are said.</param>
    /// <param name="service">The service that they are of; empty where they are of none.</param>
    /// <param name="whyNot">Why a figure cannot be judged, for what stands beside it.</param>
    public KeyFigures(IReadOnlyCollection<Exhibit> exhibits, IReadOnlyList<RateKey> keys, string service, Func<Exhibit, string?> whyNot)
    {
        this.keys = keys;
        held =
        [
            .. from key in keys
               from e in exhibits
               where e.Measure.Id == key.MeasureId && e.Observation.Place.Kind == PlaceKind.Area && e.Observation.Service == service
               select (e, key, key.Judge(e, whyNot(e))),
        ];
        Balance = Balance.Of([.. held.Select(h => h.Judgement.Reading)]);
    }

    public Balance Balance { get; }

    public bool AreHeld => held.Exists(h => h.Exhibit.Value is not null);

    public bool Suffice => Balance.Judged >= Thresholds.FewestKeyMeasures.Value;

    public Verdict Verdict => Suffice ? Balance.Verdict : Verdict.InsufficientEvidence;

    public IEnumerable<Evidence> Evidence => held.Select(h => h.Key.Evidence(h.Exhibit, h.Judgement));

    /// <summary>That they are too few, to follow "No verdict:".</summary>
    public string TooFew =>
        $"{Balance.Judged} of {keys.Count} key figures from the area's records can be judged, and at least {Thresholds.FewestKeyMeasures.Value:0} are needed";

    /// <summary>What each figure that was judged says, period by period.</summary>
    public string Words => string.Join(" ", held.Where(h => h.Judgement.IsJudged).GroupBy(h => h.Exhibit.When)
        .Select(g => $"In {g.Key}, {Wording.List([.. g.Select(h => h.Key.Says(h.Exhibit))])}."));

    /// <summary>A gap for each key figure that was not judged though something is held of it.</summary>
    public IEnumerable<Gap> Gaps => held.Where(h => !h.Judgement.IsJudged).Select(h => new Gap
    {
        What = $"A judgement on {Wording.Lower(h.Exhibit.Measure.Title)}: {h.Judgement.WhyNot}",
        Needed = "full and recent records of it",
    });

    /// <summary>Whether a figure is among those that are judged here.</summary>
    public bool Shows(Exhibit e) => held.Exists(h => h.Exhibit.Held == e.Held);

    /// <summary>Whether a key figure was judged weak.</summary>
    public bool IsWeak(RateKey key) => held.Exists(h => h.Key == key && h.Judgement.Reading == Reading.Weak);
}
