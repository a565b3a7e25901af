using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Findings;

public sealed class ParentsSayTests
{
    // Wilson: 10 of 100 is 5.5 to 17.4; 9 of 100 is 4.8 to 16.2.
    [Theory]
    [InlineData(10, Reading.Signal)]
    [InlineData(9, Reading.Context)]
    [InlineData(0, Reading.Context)]
    public void It_is_a_signal_where_surely_more_than_one_in_twenty_said_so_and_never_a_verdict(double yes, Reading expected)
    {
        var finding = new Records().With(Catalogue.AskedToTakeHome, yes, 100, period: "year to 2026-07").Ask(3);
        Assert.Equal((expected, Verdict.InsufficientEvidence), (finding.Of(Catalogue.AskedToTakeHome).Reading, finding.Verdict));
        Assert.Contains($"{yes:0.0}% of the 100 parents who answered in the year to July 2026 said that a school had asked them to take their child home.", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_survey_that_is_too_old_or_too_small_says_nothing()
    {
        Assert.Equal(Reading.NotJudged, Of(50, 100, "year to 2024-07").Reading);
        Assert.Equal(Reading.NotJudged, Of(9, 9, "year to 2026-07").Reading);

        static Evidence Of(double yes, double of, string period) =>
            new Records().With(Catalogue.AskedToTakeHome, yes, of, period: period).Ask(3).Of(Catalogue.AskedToTakeHome);
    }

    [Theory]
    [InlineData(28, 30, 40, "Across nearly all local areas with parents' answers (28 of 30), more than 5% of the parents who answered said that a school had asked them to take their child home. Where a school does so without a suspension, it is unlawful; what parents say is no proof of it. ")]
    [InlineData(2, 3, 40, "In 2 of the 3 local areas with parents' answers, more than 5% of the parents who answered said that a school had asked them to take their child home. Where a school does so without a suspension, it is unlawful; what parents say is no proof of it. ")]
    public void Over_many_areas_those_without_answers_are_in_neither_number(int said, int answered, int areas, string opening)
    {
        var (yes, no, none) = (Asked(40), Asked(0), new Records().Ask(3));
        var nation = Reporting.Findings.NationalCount.Of(
            new Reporting.Findings.UnofficialExclusion(), [.. Enumerable.Range(0, areas).Select(n => ($"{n:000}", n < said ? yes : n < answered ? no : none))]);
        Assert.StartsWith(opening + "No verdict in any of 40 areas", nation.Sentence, StringComparison.Ordinal);
        Assert.Equal((0, said), (nation.Weakness, nation.Signal));

        static Finding Asked(double yes) => new Records().With(Catalogue.AskedToTakeHome, yes, 100).Ask(3);
    }

    [Fact]
    public void What_parents_say_of_SEN_support_is_shown_and_fills_the_gap()
    {
        const string gap = "What pupils at SEN support and their parents say";
        var finding = new Records().With(Catalogue.SchoolKnowsNeeds, 41, 100).Ask(1);
        Assert.Equal((EvidenceRole.Supporting, Reading.Context), (finding.Of(Catalogue.SchoolKnowsNeeds).Role, finding.Of(Catalogue.SchoolKnowsNeeds).Reading));
        Assert.DoesNotContain(finding.Gaps, g => g.What == gap);
        Assert.Contains(new Records().Ask(1).Gaps, g => g.What == gap);
    }
}
