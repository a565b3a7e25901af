using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Schools;

namespace Send.Reporting.Tests.Findings;

public sealed class UnofficialExclusionTests
{
    // Gaps of 0.10 to 0.86 over 0.07: the upper quartile of the rates, this area's among them, is 0.76 to 0.80.
    private static Schools Timetables(double own, double peers) => new Schools()
        .Spread(Catalogue.PartTimeTimetable, Spring, peers: 0.07, first: 0.1, step: 0.04)
        .With(Catalogue.PartTimeTimetable, Spring, own, peers);

    [Fact]
    public void A_rate_above_the_upper_quartile_and_twice_the_peers_is_a_signal_and_never_a_verdict()
    {
        var finding = Timetables(own: 0.9, peers: 0.1).Ask(3);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Equal(Reading.Signal, finding.Of(Catalogue.PartTimeTimetable, SenProvision.SenSupport).Reading);
        Assert.Equal(
            "No verdict; 1 of 1 published indicators stands out: part-time timetable, pupils at SEN support 0.90 % in spring 2025/26. These are indicators, never " +
            "proof; a confirmed unofficial exclusion is unlawful whatever the rate, even where parents agree to it.",
            finding.Sentence);
    }

    [Theory]
    [InlineData(0.5, 0.1)]
    [InlineData(0.9, 0.6)]
    public void A_rate_that_is_common_or_as_high_among_peers_is_no_signal(double own, double peers)
    {
        var finding = Timetables(own, peers).Ask(3);
        Assert.Equal(Reading.Context, finding.Of(Catalogue.PartTimeTimetable, SenProvision.SenSupport).Reading);
        Assert.Contains("none of 1 published indicators stands out", finding.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(250, 200, Reading.Signal)]
    [InlineData(240, 200, Reading.Context)]
    [InlineData(40, 20, Reading.Context)]
    public void A_count_is_a_signal_where_it_rose_sharply_and_is_not_small(double starts, double before, Reading expected)
    {
        var finding = new Schools()
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2024/25", starts))
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2023/24", before))
            .Ask(3);
        var evidence = finding.Of(Catalogue.HomeEducationStarts);
        Assert.Equal(expected, evidence.Reading);
        Assert.Equal(before, evidence.Beside(ComparatorKind.YearBefore)!.Value);
        Assert.Contains("do not necessarily reflect good or bad practice (DfE)", evidence.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_indicators_it_says_so_and_what_would_be_needed()
    {
        var finding = new Schools().Ask(3);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Contains("no published indicator of the area can be read", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains(finding.Gaps, g => g.Needed.Contains("parents", StringComparison.Ordinal));
    }

    [Fact]
    public void A_suppressed_indicator_is_not_counted_among_those_read()
    {
        var finding = new Schools().With(Given.Suppressed(Catalogue.PartTimeTimetable, Area, Spring, SenProvision.SenSupport)).Ask(3);
        Assert.Contains("no published indicator of the area can be read", finding.Sentence, StringComparison.Ordinal);
    }
}
