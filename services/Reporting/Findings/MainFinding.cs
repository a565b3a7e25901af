using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>One of the six main findings of 2017: a rule by which the figures of an area become a statement on it.</summary>
public abstract class MainFinding
{
    /// <summary>The six, in order.</summary>
    public static IReadOnlyList<MainFinding> All { get; } =
        [new SenSupport(), new ExcludedAbsentOrMissing(), new UnofficialExclusion(), new Therapy(), new Camhs(), new NoughtToTwentyFive()];

    /// <summary>The theme, whose number is the finding's.</summary>
    public abstract Theme Theme { get; }

    public abstract string Title { get; }

    /// <summary>What a weakness means, to be followed by "in most local areas".</summary>
    public abstract string Weakness { get; }

    /// <summary>Whether the rule can find a strength. Where it cannot, a share of the areas with a verdict would say nothing.</summary>
    public virtual bool CanBeStrength => true;

    public int Number => (int)Theme;

    public Rule Rule => new()
    {
        Version = Rules.Version,
        Text = $"{RuleText} {(CanBeStrength ? Inspectors.Rule : Inspectors.RuleOfWeakness)}",
        Thresholds = { Bounds.Concat([Thresholds.OldestJudgement, Thresholds.FewestAreasForWords]).Concat(Beside.Bounds(Theme)).Select(b => b.ToWire()) },
    };

    protected abstract string RuleText { get; }

    protected abstract IReadOnlyList<Bound> Bounds { get; }

    /// <summary>What no published figure can say of the theme, and what could.</summary>
    protected abstract IReadOnlyList<Gap> Unmeasured { get; }

    /// <summary>What of it the area's own records do not say either.</summary>
    protected virtual IEnumerable<Gap> Missing(Case asked) => Unmeasured;

    /// <summary>The finding for an area and day: a function of what is held, and of nothing else.</summary>
    public abstract Finding Of(Case asked);

    /// <summary>What comes before the count over many areas; empty where nothing does, else with a blank at its end.</summary>
    public virtual string NationalOpening(IReadOnlyCollection<Finding> findings) => "";

    /// <summary>What has to be said of the findings of many areas together; empty where nothing has.</summary>
    public virtual string NationalRemark(IReadOnlyCollection<Finding> findings) => "";

    protected Finding Answer(Case asked, Verdict verdict, string sentence, IEnumerable<Evidence> evidence, params IEnumerable<Gap> gaps)
    {
        var inspectors = Inspectors.Of(asked, this);
        List<Evidence> shown = [.. evidence];
        var finding = new Finding
        {
            Number = Number,
            Theme = Theme,
            Title = Title,
            Verdict = inspectors.Weigh(verdict),
            Sentence = inspectors.Say(verdict, sentence),
            Evidence = { shown, inspectors.Evidence(verdict), Beside.Of(asked, Theme, shown) },
            Gaps = { NotReceived(asked), gaps, Missing(asked).Select(g => g.Clone()) },
            Rule = Rule,
        };
        finding.Sentence += Remarks.On(finding.Evidence);
        return finding;
    }

    /// <summary>Evidence on which no verdict rests.</summary>
    protected static Evidence Shown(Exhibit e) => (e with { Role = EvidenceRole.Supporting }).ToEvidence(Judgement.Context, Plain.Sentence(e));

    private static IEnumerable<Gap> NotReceived(Case asked) => asked.Base.Missing.Select(service => new Gap
    {
        What = $"Everything that {service} holds on this",
        Needed = $"an answer from {service}, from which nothing was received yet",
    });
}
