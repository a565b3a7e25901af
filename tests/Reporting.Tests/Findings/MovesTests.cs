using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Records;

namespace Send.Reporting.Tests.Findings;

public sealed class MovesTests
{
    [Theory]
    [InlineData(80, Reading.Weak)]
    [InlineData(81, Reading.NotJudged)]
    public void Moves_of_which_fewer_than_half_as_many_are_due_as_in_the_year_before_are_not_judged(double before, Reading expected)
    {
        var evidence = new Records().With(Catalogue.Planned, 20, 40).With(Catalogue.Planned, 20, before, "", YearBefore).Ask(6).Of(Catalogue.Planned);
        Assert.Equal(expected, evidence.Reading);
        Assert.Equal(
            expected == Reading.NotJudged,
            evidence.Sentence.EndsWith(
                " Not judged: 40 young people are recorded as due in the year to October 2026 and 81 in the year before, as where records are no longer sent.", StringComparison.Ordinal));
    }

    // Of those received, all count who were due and needed an adult service or may have: 40 and none, 80 or 81.
    [Theory]
    [InlineData(80, Reading.Weak)]
    [InlineData(81, Reading.NotJudged)]
    public void So_are_those_received_in_such_a_year(double before, Reading expected) => Assert.Equal(
        expected,
        new Records().With(Catalogue.Received, 10, 40).With(Catalogue.WithoutOutcome, 0, 40).With(Catalogue.WithoutOutcome, 0, before, "", YearBefore).Ask(6).Of(Catalogue.Received).Reading);

    [Theory]
    [InlineData("2027-05-30", Reading.Weak)]
    [InlineData("2027-06-01", Reading.NotJudged)]
    public void Moves_that_ended_more_than_half_a_year_ago_are_not_judged(string asOf, Reading expected) =>
        Assert.Equal(expected, new Records().With(Catalogue.Planned, 20, 40).Ask(6, asOf).Of(Catalogue.Planned).Reading);

    // 10 of 40 are a quarter; 11 of 40 are 27.5%.
    [Theory]
    [InlineData(30, 10, Reading.Strong)]
    [InlineData(29, 11, Reading.NotJudged)]
    public void Where_of_more_than_a_quarter_no_outcome_is_recorded_those_received_are_not_judged(double settled, double unknown, Reading expected)
    {
        var evidence = new Records().With(Catalogue.Received, settled, settled).With(Catalogue.WithoutOutcome, unknown, settled + unknown).Ask(6).Of(Catalogue.Received);
        Assert.Equal(expected, evidence.Reading);
        Assert.Contains($"100.0% of those who needed an adult service were received by one (of {unknown} more who were due no outcome is recorded).", evidence.Sentence, StringComparison.Ordinal);
        Assert.Equal(
            expected == Reading.NotJudged,
            evidence.Sentence.EndsWith("Not judged: of 11 of the 40 young people who needed an adult service, or may have, no outcome is recorded, and more than 25% is too many.", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_outcome_of_all_is_known_nothing_is_added() => Assert.Equal(
        "In the year to October 2026, 100.0% of those who needed an adult service were received by one.",
        new Records().With(Catalogue.Received, 30, 30).With(Catalogue.WithoutOutcome, 0, 30).Ask(6).Of(Catalogue.Received).Sentence);
}
