using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Schools;

namespace Send.Reporting.Tests.Findings;

public sealed class SignalsTests
{
    private static readonly string[] Unmeasured =
    [
        "Unofficial exclusions themselves",
        "Patterns in registers, such as afternoons missed after mornings attended",
        "Pupils who left the roll for an unknown destination",
    ];

    // Wilson intervals of 95%: 12 of 200 is 3.5 to 10.2, 20 of 1,000 1.3 to 3.1; 3 of 50 is 2.1 to 16.2; 35 of 1,000 2.5 to 4.8.
    // 25 of 1,000 is 1.7 to 3.7, which meets 3.5 to 10.2; yet the difference of 3.5 is, by Newcombe, 0.7 at least.
    [Theory]
    [InlineData(12, 200, 20, 1000, Reading.Signal)]
    [InlineData(12, 200, 25, 1000, Reading.Signal)]
    [InlineData(3, 50, 20, 1000, Reading.Context)]
    [InlineData(12, 200, 35, 1000, Reading.Context)]
    [InlineData(0, 200, 0, 1000, Reading.Context)]
    [InlineData(3, 9, 20, 1000, Reading.NotJudged)]
    public void A_rate_from_records_is_a_signal_where_it_is_twice_that_of_pupils_without_SEN_and_no_chance(double own, double of, double peers, double ofPeers, Reading expected)
    {
        var finding = FromRecords(Catalogue.Afternoons, own, of, peers, ofPeers).Ask(3);
        Assert.Equal(expected, finding.Of(Catalogue.Afternoons, SenProvision.SenSupport).Reading);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
    }

    [Fact]
    public void It_says_that_it_is_an_indicator_and_where_a_difference_may_be_chance()
    {
        var signal = FromRecords(Catalogue.Afternoons, 12, 200, 20, 1000).Ask(3);
        Assert.Equal(
            "No verdict; 1 of 1 indicators stands out: afternoons missed, pupils at SEN support 6.0% in spring 2025/26. These are indicators, never proof; a confirmed " +
            "unofficial exclusion is unlawful whatever the rate, even where parents agree to it. Counts from records are shown however small they are: do not publish them as they are.",
            signal.Sentence);
        var chance = FromRecords(Catalogue.Afternoons, 3, 50, 20, 1000).Ask(3).Of(Catalogue.Afternoons, SenProvision.SenSupport);
        Assert.EndsWith("pupils without SEN 2.0%. The difference may be chance.", chance.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_of_sessions_from_records_cannot_be_told_from_chance_and_a_published_one_has_too_few_areas()
    {
        var sessions = new Schools()
            .With(Given.Figure(Catalogue.PartTimeTimetable, Area, Spring, 6, SenProvision.SenSupport).FromRecords())
            .With(Given.Figure(Catalogue.PartTimeTimetable, Area, Spring, 2, SenProvision.NoSen).FromRecords());
        Assert.Contains("no share of separate pupils", sessions.Ask(3).Of(Catalogue.PartTimeTimetable, SenProvision.SenSupport).Sentence, StringComparison.Ordinal);

        var published = new Schools()
            .With(Given.Figure(Catalogue.Afternoons, Area, Spring, 0, SenProvision.SenSupport).OutOf(12, 200))
            .With(Given.Figure(Catalogue.Afternoons, Area, Spring, 0, SenProvision.NoSen).OutOf(20, 1000));
        Assert.Contains("too few areas have a figure", published.Ask(3).Of(Catalogue.Afternoons, SenProvision.SenSupport).Sentence, StringComparison.Ordinal);
    }

    // Among twenty areas at 2% of pupils without SEN and 2% at SEN support.
    [Theory]
    [InlineData(12, 200, Reading.Signal, false)]
    [InlineData(3, 50, Reading.Context, true)]
    public void A_rate_of_pupils_above_the_median_of_areas_is_no_signal_where_it_may_be_chance(double own, double of, Reading expected, bool mayBeChance)
    {
        var evidence = new Schools().Spread(Catalogue.Afternoons, Spring, peers: 2, first: 0, step: 0)
            .With(Given.Figure(Catalogue.Afternoons, Area, Spring, 0, SenProvision.SenSupport).OutOf(own, of))
            .With(Given.Figure(Catalogue.Afternoons, Area, Spring, 0, SenProvision.NoSen).OutOf(20, 1000))
            .Ask(3).Of(Catalogue.Afternoons, SenProvision.SenSupport);
        Assert.Equal(2, evidence.Beside(ComparatorKind.Nation)!.Value);
        Assert.Equal((expected, mayBeChance), (evidence.Reading, evidence.Sentence.EndsWith("The difference may be chance.", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_published_rise_stays_a_signal_where_the_council_sends_its_episodes_by_provision()
    {
        var finding = new Schools()
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2025/26", 250))
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2024/25", 200))
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2025/26", 180, SenProvision.NoSen).FromRecords())
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2025/26", 70, SenProvision.SenSupport).FromRecords())
            .Ask(3);
        Assert.Equal(Reading.Signal, finding.Of(Catalogue.HomeEducationStarts).Reading);
        Assert.Equal(Reading.NotJudged, finding.Of(Catalogue.HomeEducationStarts, SenProvision.SenSupport).Reading);
    }

    [Fact]
    public void A_count_from_records_is_not_held_against_a_published_one_and_the_published_of_both_years_stand_beside_it()
    {
        var once = new Schools()
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2025/26", 253).FromRecords())
            .With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2024/25", 200));
        var alone = once.Ask(3).Of(Catalogue.HomeEducationStarts);
        Assert.Equal(Reading.NotJudged, alone.Reading);
        Assert.Contains("no figure of the year before, counted alike", alone.Sentence, StringComparison.Ordinal);

        var both = once.With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2025/26", 250)).Ask(3).Evidence.Where(e => e.Observation.MeasureId == Catalogue.HomeEducationStarts.Id);
        Assert.Equal([(253, Reading.NotJudged), (250, Reading.Signal)], both.Select(e => ((int)e.Observation.Figure.Value, e.Reading)));
        var records = once.With(Given.Figure(Catalogue.HomeEducationStarts, Area, "2024/25", 201).FromRecords()).Ask(3).Of(Catalogue.HomeEducationStarts);
        Assert.Equal((Reading.Signal, 201.0), (records.Reading, records.Beside(ComparatorKind.YearBefore)!.Value));
    }

    [Fact]
    public void What_records_say_is_not_among_what_is_missing()
    {
        Assert.Equal(Unmeasured, new Schools().Ask(3).Gaps.Select(g => g.What));
        Assert.Equal([Unmeasured[0], Unmeasured[2]], FromRecords(Catalogue.Afternoons, 0, 200, 0, 1000).Ask(3).Gaps.Select(g => g.What));
        Assert.Equal([Unmeasured[0], Unmeasured[1]], FromRecords(Catalogue.Leavers, 1, 200, 0, 1000).Ask(3).Gaps.Select(g => g.What));
    }

    private static Schools FromRecords(Measure measure, double own, double of, double peers, double ofPeers) => new Schools()
        .With(Given.Figure(measure, Area, Spring, 0, SenProvision.SenSupport).OutOf(own, of).FromRecords())
        .With(Given.Figure(measure, Area, Spring, 0, SenProvision.NoSen).OutOf(peers, ofPeers).FromRecords());
}
