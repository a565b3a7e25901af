using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Findings;

public sealed class CamhsTests
{
    [Fact]
    public void Children_seen_are_shown_beside_the_year_before_and_give_no_verdict()
    {
        var finding = Asked.Finding(5, "301",
        [
            Given.Figure(Catalogue.ChildrenSeen, "301", "year to 2023-08", 4960).At(PlaceKind.SubIcb, "A3A8R", 1),
            Given.Figure(Catalogue.ChildrenSeen, "301", "year to 2022-08", 4500).At(PlaceKind.SubIcb, "A3A8R", 1),
            Given.Figure(Catalogue.ChildrenSeen, "301", "year to 2022-08", 9999).At(PlaceKind.SubIcb, "93C", 0.1),
        ]);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        var evidence = Assert.Single(finding.Evidence);
        Assert.Equal((Reading.Context, 38), (evidence.Reading, evidence.MonthsOld));
        Assert.Equal(4500, evidence.Beside(ComparatorKind.YearBefore)!.Value);
        Assert.Equal(
            "No verdict: thresholds and waits are not published by place. Children seen: 4,960 in the year to August 2023 for NHS A3A8R, which covers the whole of the " +
            "area; a year before 4,500.",
            finding.Sentence);
        Assert.Contains(finding.Gaps, g => g.What == "Who is accepted at the threshold");
    }

    [Fact]
    public void A_year_of_other_places_is_not_like_with_like()
    {
        var finding = Asked.Finding(5, "301",
        [
            Given.Figure(Catalogue.ChildrenSeen, "301", "year to 2023-06", 4960).At(PlaceKind.SubIcb, "A3A8R", 1),
            Given.Figure(Catalogue.ChildrenSeen, "301", "year to 2022-06", 4500).At(PlaceKind.SubIcb, "A3A8R", 1),
        ]);
        Assert.EndsWith(
            "a year before 4,500, not like with like: until June 2022 the figures were of clinical commissioning groups, since then of sub-ICB locations.",
            finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_location_that_covers_a_smaller_part_does_not_speak_for_the_area()
    {
        var finding = Asked.Finding(5, "301", [Given.Figure(Catalogue.ChildrenSeen, "301", "year to 2023-08", 4960).At(PlaceKind.SubIcb, "93C", 0.1)]);
        Assert.Equal("No verdict: nothing is held on mental health services for the location that covers the largest part of the area.", finding.Sentence);
    }

    [Fact]
    public void Nothing_held_is_said() =>
        Assert.Equal("No verdict: nothing is held on mental health services for the area.", Asked.Finding(5, "301", []).Sentence);
}
