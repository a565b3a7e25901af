using Send.Reporting.Findings;
using Xunit;

namespace Send.Reporting.Tests.Findings;

public sealed class MainFindingTests
{
    [Fact]
    public void There_are_six_numbered_as_in_the_report_of_2017() => Assert.Equal([1, 2, 3, 4, 5, 6], MainFinding.All.Select(f => f.Number));

    [Fact]
    public void Every_answer_repeats_the_version_and_words_of_its_rule() => Assert.All(Enumerable.Range(1, 6), number =>
    {
        var rule = new Schools().Ask(number).Rule;
        Assert.Equal(Rules.Version, rule.Version);
        Assert.NotEmpty(rule.Text);
    });

    [Fact]
    public void An_area_of_which_nothing_is_held_has_six_findings_without_a_verdict() => Assert.All(Enumerable.Range(1, 6), number =>
    {
        var finding = Asked.Finding(number, "420", []);
        Assert.Equal(Reporting.V1.Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Empty(finding.Evidence);
        Assert.NotEmpty(finding.Gaps);
        Assert.NotEmpty(finding.Sentence);
    });
}
