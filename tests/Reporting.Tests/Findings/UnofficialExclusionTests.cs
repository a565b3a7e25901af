using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Schools;

namespace Send.Reporting.Tests.Findings;

public sealed class UnofficialExclusionTests
{
    // Rates of 0.17 to 0.93: with an own rate of 0.9 the median of the 21 areas is 0.57, and 1.5 times it 0.86.
    private static Schools Timetables(double own, double peers) => new Schools()
        .Spread(Catalogue.PartTimeTimetable, Spring, peers: 0.07, first: 0.1, step: 0.04)
        .With(Catalogue.PartTimeTimetable, Spring, own, peers);

    [Fact]
    public void A_rate_well_above_the_median_and_twice_the_peers_is_a_signal_and_never_a_verdict()
    {
        var finding = Timetables(own: 0.9, peers: 0.1).Ask(3);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Equal(Reading.Signal, finding.Of(Catalogue.PartTimeTimetable, SenProvision.SenSupport).Reading);
        Assert.Equal(
            "No verdict; 1 of 1 indicators stands out: part-time timetable, pupils at SEN support 0.90% in spring 2025/26. These are indicators, never " +
            "proof; a confirmed unofficial exclusion is unlawful whatever the rate, even where parents agree to it.",
            finding.Sentence);
    }

    [Theory]
    [InlineData(0.8, 0.1)]
    [InlineData(0.9, 0.6)]
    [InlineData(0, 0)]
    public void A_rate_that_is_common_or_as_high_among_peers_is_no_signal(double own, double peers)
    {
        var finding = Timetables(own, peers).Ask(3);
        Assert.Equal(Reading.Context, finding.Of(Catalogue.PartTimeTimetable, SenProvision.SenSupport).Reading);
        Assert.Contains("none of 1 indicators stands out", finding.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(250, 200, Reading.Signal)]
    [InlineData(240, 200, Reading.Context)]
    [InlineData(50, 40, Reading.Context)]
    public void A_count_is_a_signal_where_it_rose_sharply_and_is_not_small(double starts, double before, Reading expected)
    {
        var finding = new Schools()
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2025/26", starts))
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2024/25", before))
            .Ask(3);
        var evidence = finding.Of(Catalogue.HomeEducationStarts);
        Assert.Equal(expected, evidence.Reading);
        Assert.Equal(before, evidence.Beside(ComparatorKind.YearBefore)!.Value);
        Assert.Contains("do not necessarily reflect good or bad practice (DfE)", evidence.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rise_across_a_break_in_the_series_is_no_signal_and_the_break_is_said()
    {
        var finding = new Schools()
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2024/25", 250))
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2023/24", 200))
            .Ask(3);
        var evidence = finding.Of(Catalogue.HomeEducationStarts);
        Assert.Equal(Reading.NotJudged, evidence.Reading);
        Assert.StartsWith(
            "Starts of home education: 250 in 2024/25; a year before 200, not like with like: the collection was voluntary until summer 2024 and has been mandatory since " +
            "autumn 2024.",
            evidence.Sentence, StringComparison.Ordinal);
        Assert.Contains("not like with like", evidence.Beside(ComparatorKind.YearBefore)!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_is_held_against_no_other_place_because_it_says_how_large_a_place_is()
    {
        var schools = new Schools();
        foreach (var area in Others.Append(Area))
            schools.With(Given.Figure(Catalogue.HomeEducationStarts, area, "2025/26", 100)).With(Given.Figure(Catalogue.HomeEducationStarts, area, "2024/25", 90));
        var evidence = schools.Ask(3).Of(Catalogue.HomeEducationStarts);
        Assert.Equal([ComparatorKind.YearBefore], evidence.Comparators.Select(c => c.Kind));
        Assert.DoesNotContain("median", evidence.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_of_an_area_of_one_school_is_no_signal()
    {
        var schools = new Schools().Spread(Catalogue.PartTimeTimetable, Spring, peers: 0.07, first: 0.1, step: 0.04);
        var finding = Asked.Finding(3, "201",
        [
            .. schools.Observations, Given.Figure(Catalogue.PartTimeTimetable, "201", Spring, 5, SenProvision.SenSupport),
            Given.Figure(Catalogue.PartTimeTimetable, "201", Spring, 0.1, SenProvision.NoSen),
        ]);
        Assert.Equal(Reading.NotJudged, finding.Of(Catalogue.PartTimeTimetable, SenProvision.SenSupport).Reading);
    }

    [Fact]
    public void Without_indicators_it_says_so_and_what_would_be_needed()
    {
        var finding = new Schools().Ask(3);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Contains("no indicator of the area can be read", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains(finding.Gaps, g => g.Needed.Contains("parents", StringComparison.Ordinal));
    }

    [Fact]
    public void A_suppressed_indicator_is_not_counted_among_those_read()
    {
        var finding = new Schools().With(Given.Suppressed(Catalogue.PartTimeTimetable, Area, Spring, SenProvision.SenSupport)).Ask(3);
        Assert.Contains("no indicator of the area can be read", finding.Sentence, StringComparison.Ordinal);
    }
}
