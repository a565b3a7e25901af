using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>Groups of pupils with SEN held against pupils without SEN of the same area, key measure by key measure.</summary>
public sealed class PeerComparison
{
    public const string RuleOfRecords = "A figure from the area's own records of too few pupils decides nothing; what was published of the same, if anything, is judged instead. " + Corroboration.Rule;

    private readonly Case asked;
    private readonly IReadOnlyList<SenProvision> groups;
    private readonly IReadOnlyList<KeyMeasure> keys;
    private readonly List<(Exhibit Exhibit, KeyMeasure Key, Judgement Judgement)> judged = [];
    private readonly List<Exhibit> others = [];

    /// <param name="asked">What is asked.</param>
    /// <param name="theme">The theme whose measures are laid out.</param>
    /// <param name="groups">The groups of pupils.</param>
    /// <param name="keys">The key measures, the one to say first in front.</param>
    public PeerComparison(Case asked, Theme theme, IReadOnlyList<SenProvision> groups, IReadOnlyList<KeyMeasure> keys)
    {
        (this.asked, this.groups, this.keys) = (asked, groups, keys);
        foreach (var e in asked.Exhibits(theme, [.. groups]))
        {
            if (e.Role == EvidenceRole.Key && groups.Contains(e.Sen) && keys.FirstOrDefault(k => k.Id == e.Measure.Id) is { } key)
                judged.AddRange(InItsStead(e).Select(shown => (shown, key, Disparity.Judge(shown, key))));
            else
                others.Add(e);
        }
        Balance = Balance.Of([.. judged.Select(j => j.Judgement.Reading)]);
    }

    /// <summary>What no comparison by SEN provision alone can tell apart.</summary>
    public static Gap NotAllowedFor { get; } = new()
    {
        What = "How much of a gap is due to age, phase of school or deprivation, none of which is allowed for",
        Needed = "figures by SEN provision together with year group, phase and free school meals",
    };

    public Balance Balance { get; }

    public bool Suffices => keys.Count(IsJudged) >= Thresholds.FewestKeyMeasures.Value;

    public Verdict Verdict => Suffices ? Balance.Verdict : Verdict.InsufficientEvidence;

    public IEnumerable<Exhibit> Others => others;

    public IEnumerable<Evidence> KeyEvidence => judged.Select(j => j.Exhibit.ToEvidence(j.Judgement, Disparity.Sentence(j.Exhibit, j.Key)));

    /// <summary>Which key figures are weak and which are strong, for each group, and what of the area's records decides nothing.</summary>
    public string Named => $"{Balance.Words}{Naming("Weak", Reading.Weak)}{Naming("Strong", Reading.Strong)}{OfRecords}";

    public string Insufficient => Fitness.TooFewSchools(asked.Area) is { } few
        ? $"No verdict: {few}."
        : judged.Count == 0 ? $"No verdict: {asked.NothingHeld("attendance", "nothing is held on these pupils for the area")}."
        : $"No verdict: {keys.Count(IsJudged)} of {keys.Count} key measures can be judged, and at least {Thresholds.FewestKeyMeasures.Value:0} are needed.{OfRecords}";

    /// <summary>What is said of the groups by the first key measure that is judged, with the figure of pupils without SEN.</summary>
    public IEnumerable<(Exhibit Exhibit, KeyMeasure Key)> Headline
    {
        get
        {
            var first = keys.FirstOrDefault(IsJudged);
            return judged.Where(j => j.Key == first && j.Judgement.IsJudged).Select(j => (j.Exhibit, j.Key));
        }
    }

    public IEnumerable<Gap> Gaps => Fitness.TooFewSchools(asked.Area) is { } few
        ? [new() { What = $"A judgement on these pupils: {few}", Needed = "the area's own records, read pupil by pupil" }]
        : NotJudged;

    private IEnumerable<Gap> NotJudged =>
        from key in keys
        from sen in groups
        let found = judged.FindAll(j => j.Key == key && j.Exhibit.Sen == sen)
        where !found.Exists(j => j.Judgement.IsJudged)
        select new Gap
        {
            What = $"A judgement on {Title(key.Id)} of {Wording.Of(sen)}: {(found is [var first, ..] ? first.Judgement.WhyNot : "nothing is held for the area")}",
            Needed = "a recent figure for these pupils and for pupils without SEN, published or from the area's own records",
        };

    /// <summary>Which figures from records were not judged, and why, what is judged in their stead, and which are not strong for what was published.</summary>
    private string OfRecords =>
        string.Concat(judged.Where(j => j.Exhibit.Observation.Source.Grain == Grain.Records && !j.Judgement.IsJudged).GroupBy(j => j.Judgement.WhyNot)
            .Select(g => $" Not judged: {Titles(g.Select(j => j.Exhibit))}, because {g.Key}."))
        + (judged.Where(j => j.Judgement.IsJudged && IsInStead(j.Exhibit)).Select(j => j.Exhibit).ToList() is { Count: > 0 } instead
            ? $" What was published is judged instead: {Titles(instead)}."
            : "")
        + Corroboration.Words(judged.Select(j => (j.Exhibit, j.Judgement)));

    /// <summary>What was published stands beside a figure from records that decides nothing.</summary>
    private static IEnumerable<Exhibit> InItsStead(Exhibit e) =>
        RecordedPupils.TooFewOnEitherSide(e) is not null && e.Published is { } published ? [e, published] : [e];

    private bool IsInStead(Exhibit e) => judged.Exists(j => j.Exhibit != e && j.Exhibit.Series == e.Series && j.Exhibit.Held.Published == e.Observation);

    private static string Titles(IEnumerable<Exhibit> exhibits) => string.Join(
        "; ", exhibits.GroupBy(e => e.Sen).Select(g => $"{Wording.List([.. g.Select(e => Wording.Lower(e.Measure.Title))])} of {Wording.Of(g.Key)}"));

    private bool IsJudged(KeyMeasure key) => judged.Exists(j => j.Key == key && j.Judgement.IsJudged);

    private string Title(string id) =>
        Wording.Lower(asked.Base.SeriesOf(id) is [var series, ..] ? series.Measure.Title : id.Replace('-', ' '));

    private string Naming(string word, Reading reading)
    {
        var parts =
            from sen in groups
            let titles = judged.Where(j => j.Exhibit.Sen == sen && j.Judgement.Reading == reading).Select(j => Wording.Lower(j.Exhibit.Measure.Title)).ToList()
            where titles.Count > 0
            select $"{(groups.Count > 1 ? $"{Wording.Of(sen)}: " : "")}{Wording.List(titles)}";
        var text = string.Join("; ", parts);
        return text.Length == 0 ? "" : $" {word}{(groups.Count > 1 ? ", " : ": ")}{text}.";
    }
}
