using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>One of the six main findings: a function of what is known of an area on a day.</summary>
public abstract class FindingRule
{
    /// <summary>1 to 6, as in the report of 2017.</summary>
    public abstract Theme Theme { get; }

    public abstract string Title { get; }

    /// <summary>The rule in words, as every answer repeats it.</summary>
    public abstract string Text { get; }

    public abstract IReadOnlyList<Threshold> Thresholds { get; }

    /// <summary>What the finding says over many areas, after the quantifier: "access to therapy was a weakness".</summary>
    public abstract string NationalStatement { get; }

    public Rule Rule => new() { Version = RuleVersion.Current, Text = Text, Thresholds = { Thresholds } };

    public Finding Judge(AreaEvidence area)
    {
        var finding = Weigh(area);
        (finding.Number, finding.Theme, finding.Title, finding.Rule) = ((int)Theme, Theme, Title, Rule);
        return finding;
    }

    /// <summary>Verdict, sentence, evidence and gaps.</summary>
    protected abstract Finding Weigh(AreaEvidence area);
}
