using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Schools;

namespace Send.Reporting.Tests.Findings;

public sealed class InspectorsTests
{
    /// <summary>Two key figures of pupils at SEN support: 1.6 and 4.1 times those of their peers, 1.2 and 1.4 times, or the same.</summary>
    private static Schools By(Verdict verdict) => verdict switch
    {
        Verdict.Weakness => Pupils(9.9, 9.1),
        Verdict.Mixed => Pupils(7.3, 3.1),
        _ => Pupils(6.1, 2.2),
    };

    private static Schools Pupils(double absence, double suspensions) => new Schools()
        .With(Catalogue.OverallAbsence, Spring, absence, peers: 6.1)
        .With(Catalogue.Suspensions, SpringBefore, suspensions, peers: 2.2);

    private static Observation Judged(int finding, double grade, string month = "2025-03") =>
        Given.Figure(Catalogue.Judgements[finding - 1], Area, month, grade).FromRecords();

    [Theory]
    [InlineData(1, Verdict.Strength, "a strength")]
    [InlineData(2, Verdict.Mixed, "an area for improvement")]
    [InlineData(3, Verdict.Weakness, "a weakness")]
    [InlineData(4, Verdict.Weakness, "an area for priority action")]
    public void Where_no_figures_suffice_the_inspection_gives_the_verdict_alone_and_it_is_said(double grade, Verdict expected, string words) =>
        Assert.All((int[])[1, 2, 4, 5, 6], number =>
        {
            var finding = Asked.Finding(number, Area, [Judged(number, grade)]);
            Assert.Equal(expected, finding.Verdict);
            Assert.StartsWith($"Inspectors in March 2025 judged it {words}; the verdict rests on the inspection alone. By the figures there is no verdict", finding.Sentence, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData(Verdict.Strength, 1, "a strength: figures and inspection agree.")]
    [InlineData(Verdict.Strength, 2, "an area for improvement: figures and inspection agree in part.")]
    [InlineData(Verdict.Strength, 3, "a weakness: figures and inspection disagree.")]
    [InlineData(Verdict.Strength, 4, "an area for priority action: figures and inspection disagree.")]
    [InlineData(Verdict.Mixed, 1, "a strength: figures and inspection agree in part.")]
    [InlineData(Verdict.Mixed, 2, "an area for improvement: figures and inspection agree.")]
    [InlineData(Verdict.Mixed, 3, "a weakness: figures and inspection agree in part.")]
    [InlineData(Verdict.Mixed, 4, "an area for priority action: figures and inspection agree in part.")]
    [InlineData(Verdict.Weakness, 1, "a strength: figures and inspection disagree.")]
    [InlineData(Verdict.Weakness, 2, "an area for improvement: figures and inspection agree in part.")]
    [InlineData(Verdict.Weakness, 3, "a weakness: figures and inspection agree.")]
    [InlineData(Verdict.Weakness, 4, "an area for priority action: figures and inspection agree.")]
    public void Where_figures_suffice_they_stand_and_it_is_said_whether_inspectors_agree(Verdict figures, double grade, string said)
    {
        var finding = By(figures).With(Judged(1, grade)).Ask(1);
        Assert.Equal(figures, finding.Verdict);
        Assert.EndsWith($" Inspectors in March 2025 judged it {said}", finding.Sentence, StringComparison.Ordinal);
        Assert.Equal(Reading.Context, finding.Of(Catalogue.Judgements[0]).Reading);
    }

    [Theory]
    [InlineData("2023-10", Verdict.Weakness)]
    [InlineData("2023-09", Verdict.InsufficientEvidence)]
    public void A_judgement_older_than_three_years_gives_no_verdict(string month, Verdict expected)
    {
        var finding = Asked.Finding(5, Area, [Judged(5, 3, month)], asOf: "2026-11-23");
        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(expected == Verdict.Weakness ? Reading.Weak : Reading.NotJudged, finding.Of(Catalogue.Judgements[4]).Reading);
    }

    [Fact]
    public void The_latest_judgement_counts() =>
        Assert.Equal(Verdict.Strength, Asked.Finding(6, Area, [Judged(6, 4, "2024-02"), Judged(6, 1, "2026-02")]).Verdict);

    [Theory]
    [InlineData(1, Verdict.InsufficientEvidence)]
    [InlineData(2, Verdict.InsufficientEvidence)]
    [InlineData(3, Verdict.Weakness)]
    [InlineData(4, Verdict.Weakness)]
    public void That_they_found_no_unofficial_exclusion_is_no_proof_that_there_is_none(double grade, Verdict expected)
    {
        var finding = Asked.Finding(3, Area, [Judged(3, grade)]);
        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(expected == Verdict.InsufficientEvidence, finding.Sentence.EndsWith("which is no proof that there is none.", StringComparison.Ordinal));
    }

    [Fact]
    public void Over_many_areas_it_is_said_in_how_many_the_verdict_rests_on_inspectors_alone()
    {
        var finding = Asked.Finding(6, Area, [Judged(6, 3)]);
        var nation = Reporting.Findings.NationalCount.Of(new Reporting.Findings.NoughtToTwentyFive(), [(Area, finding)]);
        Assert.Equal(
            "There is not enough progress towards a coordinated service from 0 to 25 in 1 of the 1 local area with sufficient evidence (100%). No area has " +
            "insufficient evidence. In 1 area the verdict rests on inspectors' judgement alone.",
            nation.Sentence);
    }

    [Fact]
    public void What_inspectors_judged_of_unofficial_exclusion_is_not_called_confirmed()
    {
        var nation = Reporting.Findings.NationalCount.Of(new Reporting.Findings.UnofficialExclusion(), [(Area, Asked.Finding(3, Area, [Judged(3, 3)]))]);
        Assert.Equal(
            "Unofficial exclusion is confirmed in 0 of 1 areas, and a weakness by inspectors' judgement alone in 1. No verdict on the others: no report is no proof that there " +
            "is none.",
            nation.Sentence);
    }
}
