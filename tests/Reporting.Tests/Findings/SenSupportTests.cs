using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Schools;

namespace Send.Reporting.Tests.Findings;

public sealed class SenSupportTests
{
    private static Schools Weak => new Schools()
        .With(Catalogue.OverallAbsence, Spring, own: 9.9, peers: 6.1)
        .With(Catalogue.PersistentAbsence, Year, own: 27.5, peers: 14.9)
        .With(Catalogue.Suspensions, SpringBefore, own: 9.1, peers: 2.2);

    [Fact]
    public void It_is_a_weakness_where_more_than_half_of_the_key_figures_are_much_worse_than_the_peers()
    {
        var finding = Weak.Ask(1);
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.Equal(Reading.Weak, finding.Of(Catalogue.OverallAbsence, SenProvision.SenSupport).Reading);
        Assert.Equal(Reading.Middling, finding.Of(Catalogue.PersistentAbsence, SenProvision.SenSupport).Reading);
        Assert.Equal(Reading.Weak, finding.Of(Catalogue.Suspensions, SenProvision.SenSupport).Reading);
        Assert.Equal(
            "Pupils at SEN support fare much worse than pupils without SEN. Pupils at SEN support missed 9.9% of sessions in spring 2025/26, 1.6 times the 6.1% of " +
            "pupils without SEN; the median area has 9.9%. Of 3 key figures, 2 are weak and none is strong. Weak: overall absence and suspensions.",
            finding.Sentence);
    }

    [Fact]
    public void It_is_a_strength_where_pupils_fare_about_as_well_as_their_peers_by_more_than_half_of_the_key_figures()
    {
        var finding = new Schools()
            .With(Catalogue.OverallAbsence, Spring, own: 6.5, peers: 6.1)
            .With(Catalogue.PersistentAbsence, Year, own: 15.2, peers: 14)
            .With(Catalogue.Suspensions, SpringBefore, own: 5, peers: 2.2)
            .Ask(1);
        Assert.Equal(Verdict.Strength, finding.Verdict);
        Assert.Equal(Reading.Middling, finding.Of(Catalogue.Suspensions, SenProvision.SenSupport).Reading);
        Assert.Equal(
            "Pupils at SEN support fare about as well as pupils without SEN. Pupils at SEN support missed 6.5% of sessions in spring 2025/26, 1.1 times the 6.1% of " +
            "pupils without SEN; the median area has 9.8%; the gap is among the smallest quarter of areas' gaps. Of 3 key figures, none is weak and 2 are strong. " +
            "Strong: overall absence and persistent absence.",
            finding.Sentence);
    }

    [Fact]
    public void It_is_mixed_where_fewer_than_half_are_weak_and_one_is()
    {
        var finding = new Schools()
            .With(Catalogue.OverallAbsence, Spring, own: 9.9, peers: 6.1)
            .With(Catalogue.PersistentAbsence, Year, own: 27.5, peers: 14.9)
            .With(Catalogue.Suspensions, SpringBefore, own: 5, peers: 2.2)
            .Ask(1);
        Assert.Equal(Verdict.Mixed, finding.Verdict);
        Assert.StartsWith("Pupils at SEN support fare worse than pupils without SEN, but not much worse throughout.", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_among_the_largest_is_told_and_is_not_weak_where_the_ratio_is_below_the_threshold()
    {
        // 1.4 times, 6.0 points; the upper quartile of gaps, this area's among them, is 5.0.
        var evidence = new Schools().With(Catalogue.OverallAbsence, Spring, own: 21, peers: 15).Ask(1).Of(Catalogue.OverallAbsence, SenProvision.SenSupport);
        Assert.Equal(Reading.Middling, evidence.Reading);
        Assert.EndsWith("; the gap is among the largest quarter of areas' gaps.", evidence.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_among_the_smallest_is_told_and_is_weak_where_the_ratio_reaches_the_threshold()
    {
        // 1.67 times, 2.0 points.
        var evidence = new Schools().With(Catalogue.OverallAbsence, Spring, own: 5, peers: 3).Ask(1).Of(Catalogue.OverallAbsence, SenProvision.SenSupport);
        Assert.Equal(Reading.Weak, evidence.Reading);
        Assert.EndsWith("; the gap is among the smallest quarter of areas' gaps.", evidence.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void How_other_areas_fare_changes_no_verdict()
    {
        var better = Asked.Finding(1, Area, Weak.Observations.Where(o => o.AreaCode == Area)).Verdict;
        Assert.Equal((Verdict.Weakness, Weak.Ask(1).Verdict), (better, better));
    }

    [Theory]
    [InlineData("201")]
    [InlineData("420")]
    public void An_area_of_one_school_has_no_verdict_whatever_its_rates(string area)
    {
        var finding = Asked.Finding(1, area,
        [
            Given.Figure(Catalogue.OverallAbsence, area, Spring, 9.9, SenProvision.SenSupport), Given.Figure(Catalogue.OverallAbsence, area, Spring, 6.1, SenProvision.NoSen),
            Given.Figure(Catalogue.Suspensions, area, SpringBefore, 9.1, SenProvision.SenSupport), Given.Figure(Catalogue.Suspensions, area, SpringBefore, 2.2, SenProvision.NoSen),
        ]);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Equal("No verdict: the area has only 1 state-funded school, and its rates are of a handful of pupils.", finding.Sentence);
        Assert.All(finding.Evidence, e => Assert.Equal(Reading.NotJudged, e.Reading));
        Assert.Single(finding.Gaps, g => g.What.StartsWith("A judgement on", StringComparison.Ordinal));
    }

    [Fact]
    public void That_age_phase_and_deprivation_are_not_allowed_for_is_a_gap() =>
        Assert.Contains(Weak.Ask(1).Gaps, g => g.What.Contains("deprivation", StringComparison.Ordinal));

    [Fact]
    public void One_key_measure_is_too_few_for_a_verdict()
    {
        var finding = new Schools().With(Catalogue.OverallAbsence, Spring, own: 9.9, peers: 6.1).Ask(1);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Equal("No verdict: 1 of 3 key measures can be judged, and at least 2 are needed.", finding.Sentence);
        Assert.Contains(finding.Gaps, g => g.What == "A judgement on suspensions of pupils at SEN support: nothing is held for the area");
    }

    [Fact]
    public void A_symbol_is_no_figure_and_never_nought()
    {
        var finding = new Schools()
            .With(Given.Suppressed(Catalogue.OverallAbsence, Area, Spring, SenProvision.SenSupport))
            .With(Given.Figure(Catalogue.OverallAbsence, Area, Spring, 6.1, SenProvision.NoSen))
            .With(Catalogue.PersistentAbsence, Year, own: 27.5, peers: 14.9)
            .With(Catalogue.Suspensions, SpringBefore, own: 9.1, peers: 2.2)
            .Ask(1);
        var evidence = finding.Of(Catalogue.OverallAbsence, SenProvision.SenSupport);
        Assert.Equal(Reading.NotJudged, evidence.Reading);
        Assert.Equal(
            "Overall absence, pupils at SEN support: no figure for spring 2025/26 (suppressed so that nobody can be recognised).", evidence.Sentence);
        Assert.DoesNotContain("0.0", finding.Sentence, StringComparison.Ordinal);
        Assert.Equal(Verdict.Mixed, finding.Verdict);
        Assert.StartsWith(
            "Pupils at SEN support fare worse than pupils without SEN, but not much worse throughout. 27.5% of pupils at SEN support were persistently absent in 2024/25",
            finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_figure_of_pupils_without_SEN_nothing_is_judged()
    {
        var finding = new Schools().With(Given.Figure(Catalogue.OverallAbsence, Area, Spring, 9.9, SenProvision.SenSupport)).Ask(1);
        var evidence = finding.Of(Catalogue.OverallAbsence, SenProvision.SenSupport);
        Assert.Equal(Reading.NotJudged, evidence.Reading);
        Assert.Null(evidence.Beside(ComparatorKind.Peers));
        Assert.EndsWith("Not judged: pupils without SEN have no figure to compare it with.", evidence.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_older_than_most_areas_have_is_not_judged()
    {
        var finding = new Schools().With(Catalogue.OverallAbsence, Year, own: 9.9, peers: 6.1).Ask(1);
        var evidence = finding.Of(Catalogue.OverallAbsence, SenProvision.SenSupport);
        Assert.Equal(Reading.NotJudged, evidence.Reading);
        Assert.EndsWith("Not judged: it is of 2024/25, while most areas have spring 2025/26.", evidence.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stale_figure_is_shown_and_not_judged()
    {
        // Spring 2025/26 ended on 5 April 2026.
        var finding = Weak.Ask(1, "2028-05-06");
        var evidence = finding.Of(Catalogue.OverallAbsence, SenProvision.SenSupport);
        Assert.Equal(25, evidence.MonthsOld);
        Assert.Equal(Reading.NotJudged, evidence.Reading);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Equal(Reading.Weak, Weak.Ask(1, "2028-05-05").Of(Catalogue.OverallAbsence, SenProvision.SenSupport).Reading);
    }

    [Fact]
    public void A_denominator_below_the_minimum_is_not_judged()
    {
        var finding = new Schools()
            .With(Given.Figure(Catalogue.OverallAbsence, Area, Spring, 9.9, SenProvision.SenSupport).OutOf(1, 9))
            .With(Given.Figure(Catalogue.OverallAbsence, Area, Spring, 6.1, SenProvision.NoSen))
            .Ask(1);
        Assert.Contains("it rests on 9, and fewer than 10 are too few", finding.Of(Catalogue.OverallAbsence, SenProvision.SenSupport).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_figure_stands_beside_peers_nation_and_neighbours_of_the_same_period()
    {
        var evidence = Weak.Ask(1).Of(Catalogue.OverallAbsence, SenProvision.SenSupport);
        Assert.Equal(6.1, evidence.Beside(ComparatorKind.Peers)!.Value);
        var nation = evidence.Beside(ComparatorKind.Nation)!;
        // 8.0, 8.2 … 11.8 and this area's 9.9: the eleventh of 21 is 9.9.
        Assert.Equal((21, 9.9), (nation.Places, Math.Round(nation.Value, 6)));
        Assert.Equal((9.0, 10.8), (Math.Round(nation.LowerQuartile, 6), Math.Round(nation.UpperQuartile, 6)));
        var neighbours = evidence.Beside(ComparatorKind.Neighbours)!;
        // 8.0, 8.2 … 9.8.
        Assert.Equal((10, 8.9), (neighbours.Places, Math.Round(neighbours.Value, 6)));
        Assert.False(neighbours.HasLowerQuartile);
    }

    [Fact]
    public void Records_go_before_the_published_figure_which_is_named()
    {
        var finding = Weak.With(Given.Figure(Catalogue.OverallAbsence, Area, Spring, 10.4, SenProvision.SenSupport).FromRecords()).Ask(1);
        var evidence = finding.Of(Catalogue.OverallAbsence, SenProvision.SenSupport);
        Assert.Equal(10.4, evidence.Observation.Figure.Value);
        Assert.EndsWith("From records; the published figure is 9.9%.", evidence.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_a_period_that_only_one_area_has_are_judged_by_its_peers_alone()
    {
        var finding = Weak
            .With(Given.Figure(Catalogue.OverallAbsence, Area, "2025/26 summer", 9.0, SenProvision.SenSupport).FromRecords())
            .With(Given.Figure(Catalogue.OverallAbsence, Area, "2025/26 summer", 6.0, SenProvision.NoSen).FromRecords())
            .Ask(1);
        var evidence = finding.Of(Catalogue.OverallAbsence, SenProvision.SenSupport);
        Assert.Equal(Reading.Weak, evidence.Reading);
        Assert.Null(evidence.Beside(ComparatorKind.Nation));
    }
}
