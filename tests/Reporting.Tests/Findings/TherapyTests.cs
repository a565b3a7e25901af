using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Waiting;

namespace Send.Reporting.Tests.Findings;

public sealed class TherapyTests
{
    [Fact]
    public void It_is_a_weakness_where_more_than_half_of_the_figures_fail_and_the_sentence_says_whose_they_are_and_how_old()
    {
        var finding = new Waiting().With(Speech, 58, 8).With(Occupational, 60, 8).With(Physiotherapy, 85, 0.2).Ask();
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.Equal(
            "Children waited too long for therapy in October 2023. Of the children waiting then, 36 months before the day asked for, in NHS QMF: occupational therapy " +
            "(1,000 waiting) 60.0% up to 18 weeks and 8.0% over 52 weeks; physiotherapy (1,000 waiting) 85.0% up to 18 weeks and 0.20% over 52 weeks; speech and " +
            "language (1,000 waiting) 58.0% up to 18 weeks and 8.0% over 52 weeks. Of 6 key figures, 4 are weak and 1 is strong. The figures are by provider and not by " +
            "the child's home. The standards are those of hospital treatment and do not bind these services.",
            finding.Sentence);
        Assert.Contains("hospital", finding.Rule.Thresholds.Single(t => t.Name == "least-within-18-weeks").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_a_strength_where_more_than_half_of_the_figures_meet_the_standard_and_none_fails() =>
        Assert.Equal(Verdict.Strength, new Waiting().With(Speech, 92, 0.4).With(Physiotherapy, 88, 1).Ask().Verdict);

    [Fact]
    public void It_is_mixed_between_the_bounds() =>
        Assert.Equal(Verdict.Mixed, new Waiting().With(Speech, 70, 3).With(Physiotherapy, 80, 0.5).Ask().Verdict);

    [Fact]
    public void An_interval_that_reaches_the_bound_is_not_weak()
    {
        // 12 of 20 is 60%, its interval 38.7 to 78.1.
        var evidence = new Waiting().With(Speech, 60, 0, waiting: 20).Ask().Of(Catalogue.Within18Weeks);
        Assert.Equal(Reading.Middling, evidence.Reading);
        Assert.Equal(78.1, Math.Round(evidence.Observation.Figure.Interval.Upper, 1));
    }

    [Fact]
    public void A_board_among_the_worst_quarter_is_weak_where_it_clearly_misses_the_standard()
    {
        // 70%, above the bound of failure; the other twelve boards have 72 to 83%.
        var waiting = new Waiting().With(Speech, 70, 0);
        foreach (var (index, area) in Schools.Others.Take(12).Index())
            waiting.With(Waiting.Figure(Catalogue.Within18Weeks, area, Speech, 72 + index, 1000, $"Q{index:00}", 1));
        Assert.Equal(Reading.Weak, waiting.Ask().Of(Catalogue.Within18Weeks).Reading);
    }

    [Fact]
    public void A_board_that_seven_areas_share_counts_once_in_the_nations_quartiles()
    {
        var waiting = new Waiting().With(Speech, 64, 2).Others(Speech);
        foreach (var area in Schools.Others.Skip(12).Take(6))
            waiting.With(Waiting.Figure(Catalogue.Within18Weeks, area, Speech, 64, 1000, Board, 1));
        var nation = waiting.Ask().Of(Catalogue.Within18Weeks).Beside(ComparatorKind.Nation)!;
        // 40, 45, 50, 55, 60, 64, 65, 70 … 95: the seventh of 13 is 65.
        Assert.Equal((13, 65.0), (nation.Places, nation.Value));
        Assert.Equal("median of 13 integrated care boards in the same period", nation.Text);
    }

    [Fact]
    public void The_verdict_rests_on_the_board_with_the_largest_share_and_the_others_are_shown()
    {
        // Essex: QH8 covers 56% of it, QJG 23%.
        var finding = Asked.Finding(4, "881",
        [
            .. Essex(Speech, 50, 9, "QH8", 0.56), .. Essex(Physiotherapy, 50, 9, "QH8", 0.56), .. Essex(Speech, 95, 0, "QJG", 0.23),
        ]);
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.Contains("in NHS QH8, which covers 56% of the area: ", finding.Sentence, StringComparison.Ordinal);
        var shown = finding.Evidence.Where(e => e.Observation.MeasureId == Catalogue.Within18Weeks.Id && e.Observation.Service == Speech).ToList();
        Assert.Equal([("QH8", Reading.Weak), ("QJG", Reading.Context)], shown.Select(e => (e.Observation.Place.Code, e.Reading)));
        Assert.Contains("NHS QJG, which covers 23% of the area", shown[1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_board_with_the_largest_share_has_no_figure_no_smaller_one_speaks_in_its_stead()
    {
        var finding = Asked.Finding(4, "881", [.. Essex(Speech, 50, 9, "QJG", 0.23), .. Essex(Physiotherapy, 50, 9, "QJG", 0.23)]);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.All(finding.Evidence, e => Assert.Equal(Reading.Context, e.Reading));
    }

    [Fact]
    public void Two_figures_of_one_service_are_too_few()
    {
        var finding = new Waiting().With(Speech, 50, 9).Ask();
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Equal("No verdict: waits can be judged for 1 of 3 therapy services, and at least 2 are needed.", finding.Sentence);
    }

    [Theory]
    [InlineData(1112, Reading.NotJudged)]
    [InlineData(1111, Reading.Weak)]
    [InlineData(1000, Reading.Weak)]
    public void A_list_of_which_more_than_a_tenth_stands_in_no_band_is_not_judged(double waiting, Reading expected)
    {
        // 1,000 stand in a band: 112 of 1,112 are 10.07%, 111 of 1,111 are 9.99%.
        var total = Given.Figure(Catalogue.WaitingList, Schools.Area, Month, waiting).Of(Speech).At(PlaceKind.Icb, Board, 1);
        Assert.Equal(expected, new Waiting().With(Speech, 50, 9).With(total).Ask().Of(Catalogue.Within18Weeks).Reading);
    }

    [Fact]
    public void That_absent_providers_are_not_counted_and_the_figures_unvalidated_is_a_gap() =>
        Assert.Contains(new Waiting().Ask().Gaps, g => g.What.Contains("unvalidated", StringComparison.Ordinal));

    [Fact]
    public void Other_services_support_and_weigh_nothing()
    {
        var finding = new Waiting().With("Audiology", 10, 50).Ask();
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.All(finding.Evidence, e => Assert.Equal((EvidenceRole.Supporting, Reading.Context), (e.Role, e.Reading)));
    }

    [Fact]
    public void A_list_of_fewer_than_ten_children_is_not_judged() =>
        Assert.Equal(Reading.NotJudged, new Waiting().With(Speech, 20, 0, waiting: 5).Ask().Of(Catalogue.Within18Weeks).Reading);

    [Fact]
    public void A_list_older_than_four_years_is_not_judged()
    {
        var waiting = new Waiting().With(Speech, 58, 8).With(Physiotherapy, 85, 0);
        Assert.NotEqual(Verdict.InsufficientEvidence, waiting.Ask("2027-11-30").Verdict);
        Assert.Equal(Verdict.InsufficientEvidence, waiting.Ask("2027-12-01").Verdict);
    }

    [Fact]
    public void The_standard_stands_beside_each_judged_figure_and_says_that_it_does_not_bind()
    {
        var standard = new Waiting().With(Speech, 58, 8).Ask().Of(Catalogue.Within18Weeks).Beside(ComparatorKind.Standard)!;
        Assert.Equal(92, standard.Value);
        Assert.Contains("does not bind community services", standard.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<Observation> Essex(string service, double within18, double over52, string board, double share) =>
    [
        Waiting.Figure(Catalogue.Within18Weeks, "881", service, within18, 1000, board, share), Waiting.Figure(Catalogue.Over52Weeks, "881", service, over52, 1000, board, share),
    ];
}
