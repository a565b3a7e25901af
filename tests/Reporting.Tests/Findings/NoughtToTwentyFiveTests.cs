using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Findings;

public sealed class NoughtToTwentyFiveTests
{
    [Fact]
    public void An_inspection_is_context_and_gives_no_verdict()
    {
        var finding = Asked.Finding(6, "301", [Given.Figure(Catalogue.WrittenStatement, "301", "2017-03", 1)]);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Equal((EvidenceRole.Supporting, Reading.Context), (finding.Evidence[0].Role, finding.Evidence[0].Reading));
        Assert.Equal(
            "No verdict: nothing is published on it. The latest inspection held, as context: written statement of action required: yes in March 2017.", finding.Sentence);
    }

    [Fact]
    public void Nothing_held_is_said_with_what_would_be_needed()
    {
        var finding = Asked.Finding(6, "301", []);
        Assert.Equal("No verdict: nothing is published on it, and no inspection of the area is held.", finding.Sentence);
        Assert.Equal(3, finding.Gaps.Count);
    }
}
