using Send.Measures;
using Send.Reporting.Findings;
using Send.Reporting.Publishing;
using Xunit;
using Unit = Send.Measures.V1.Unit;

namespace Send.Reporting.Tests.Findings;

public sealed class WordingTests
{
    [Theory]
    [InlineData("2025/26 spring", "spring 2025/26")]
    [InlineData("2024/25", "2024/25")]
    [InlineData("2023-10", "October 2023")]
    [InlineData("year to 2023-08", "the year to August 2023")]
    public void Periods_are_said_as_people_say_them(string written, string said) => Assert.Equal(said, Wording.Of(Period.Parse(written)!));

    [Theory]
    [InlineData(9.86, "9.9")]
    [InlineData(0, "0.0")]
    [InlineData(0.04, "0.04")]
    [InlineData(0.004, "under 0.01")]
    [InlineData(0.949, "0.95")]
    [InlineData(0.95, "0.95")]
    [InlineData(0.999, "1.0")]
    [InlineData(1234.56, "1234.6")]
    public void A_rate_has_one_decimal_and_below_one_two_so_that_what_is_rare_is_not_nought(double value, string said) =>
        Assert.Equal(said, Wording.Number(value, Unit.Percent));

    [Fact]
    public void A_rate_for_each_hundred_pupils_is_no_percentage_whichever_says_it() => Assert.Equal(
        ("19.4 for each 100", "19.4 for each 100", "for each 100"),
        (Wording.Amount(19.35, Catalogue.Suspensions), Words.Amount(19.35, Catalogue.Suspensions.Unit), Words.Of(Catalogue.Suspensions.Unit)));

    [Fact]
    public void A_grade_says_of_how_many_it_is_and_which_is_the_best()
    {
        Assert.Equal("outcome 2 of 3, inconsistent (1 is the best)", Wording.Amount(2, Catalogue.InspectionOutcome));
        Assert.Equal("outcome 1.5 of 3 (1 is the best)", Wording.Amount(1.5, Catalogue.InspectionOutcome));
        Assert.Equal("judgement 3 of 4, weakness (1 is the best)", Wording.Amount(3, Catalogue.Judgements[3]));
        var higher = Catalogue.InspectionOutcome.Clone();
        higher.Id = "another-outcome";
        higher.Polarity = Send.Measures.V1.Polarity.HigherIsBetter;
        Assert.Equal("outcome 2 of 3 (3 is the best)", Wording.Amount(2, higher));
    }

    [Fact]
    public void A_percentage_has_no_space() => Assert.Equal("38.6%", Wording.Percent(0.386));

    [Fact]
    public void Counts_are_whole_with_their_thousands_apart() => Assert.Equal("12,346", Wording.Number(12345.6, Unit.Count));

    [Fact]
    public void Days_are_counted_in_halves_where_a_median_falls_between_two() => Assert.Equal(
        ("1 day", "36.5 days", "1,200 days"),
        (Wording.Amount(1, Catalogue.MissingEducationMedianDays), Wording.Amount(36.5, Catalogue.MissingEducationMedianDays), Wording.Amount(1200, Catalogue.MissingEducationMedianDays)));
}
