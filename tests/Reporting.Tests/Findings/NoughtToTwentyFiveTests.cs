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
    public void The_latest_inspection_is_named_though_its_outcome_was_not_read()
    {
        var unread = Given.Suppressed(Catalogue.InspectionOutcome, "301", "2025-07", SenProvision.Unspecified);
        unread.Symbol = new() { Kind = SymbolKind.NotAvailable, Reason = "The list could not read the outcome in the report." };
        var finding = Asked.Finding(6, "301", [Given.Figure(Catalogue.WrittenStatement, "301", "2017-03", 1), unread]);
        Assert.EndsWith(
            "The latest inspection held, as context: outcome of the area SEND inspection: no outcome for July 2025 (the list could not read the outcome in the report).",
            finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_held_is_said_with_what_would_be_needed()
    {
        var finding = Asked.Finding(6, "301", []);
        Assert.Equal("No verdict: nothing is published on it, and no inspection of the area is held.", finding.Sentence);
        Assert.Equal(3, finding.Gaps.Count);
    }
}
