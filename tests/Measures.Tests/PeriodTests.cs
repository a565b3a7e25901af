using CsCheck;
using Xunit;

namespace Send.Measures.Tests;

public sealed class PeriodTests
{
    private static readonly Gen<Period> Any = Gen.OneOf(
        Gen.Int[1990, 2098].Select(Period.AcademicYear),
        Gen.Select(Gen.Int[1990, 2098], Gen.Enum<Term>()).Select(Period.OfTerm),
        Gen.Select(Gen.Int[1990, 2100], Gen.Int[1, 12]).Select(Period.Month),
        Gen.Select(Gen.Int[1991, 2100], Gen.Int[1, 12]).Select(Period.YearTo));

    [Fact]
    public void What_is_written_is_read_again() => Any.Sample(p => Assert.Equal(p, Period.Parse(p.Text)));

    [Fact]
    public void A_period_ends_after_it_starts() => Any.Sample(p => Assert.True(p.Start < p.End));

    [Fact]
    public void The_terms_of_a_year_fill_it_without_a_gap() => Gen.Int[1990, 2098].Sample(year =>
    {
        var (autumn, spring, summer) = (Period.OfTerm(year, Term.Autumn), Period.OfTerm(year, Term.Spring), Period.OfTerm(year, Term.Summer));
        Assert.Equal(Period.AcademicYear(year).Start, autumn.Start);
        Assert.Equal(autumn.End.AddDays(1), spring.Start);
        Assert.Equal(spring.End.AddDays(1), summer.Start);
        Assert.Equal(Period.AcademicYear(year).End, summer.End);
    });

    [Theory]
    [InlineData("2024/25", "2024-09-01", "2025-08-31")]
    [InlineData("2024/25 autumn", "2024-09-01", "2024-12-31")]
    [InlineData("2024/25 spring", "2025-01-01", "2025-04-20")]
    [InlineData("2024/25 summer", "2025-04-21", "2025-08-31")]
    [InlineData("1999/00", "1999-09-01", "2000-08-31")]
    [InlineData("2023-10", "2023-10-01", "2023-10-31")]
    [InlineData("year to 2023-08", "2022-09-01", "2023-08-31")]
    [InlineData("year to 2024-02", "2023-03-01", "2024-02-29")]
    public void Periods_have_their_days(string text, string first, string last)
    {
        var period = Period.Parse(text)!;
        Assert.Equal((DateOnly.ParseExact(first, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), DateOnly.ParseExact(last, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), (period.Start, period.End));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024/26")]
    [InlineData("2024/25 winter")]
    [InlineData("2024/25  spring")]
    [InlineData("2023-13")]
    [InlineData("2023-1")]
    [InlineData("year to 2023")]
    [InlineData("1917-01")]
    [InlineData("2117-01")]
    [InlineData("٢٠٢٣-10")]
    public void What_is_no_period_is_none(string text) => Assert.Null(Period.Parse(text));

    [Theory]
    [InlineData("2023-10", "2026-10-31", 35)]
    [InlineData("2023-10", "2026-11-01", 36)]
    [InlineData("2024/25", "2025-08-31", 0)]
    [InlineData("2024/25", "2024-12-01", 0)]
    public void A_period_is_as_old_as_whole_months_have_passed_since_its_end(string text, string day, int months) =>
        Assert.Equal(months, Period.Parse(text)!.MonthsBefore(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2024/25", "2023/24")]
    [InlineData("2024/25 spring", "2023/24 spring")]
    [InlineData("2023-10", "2022-10")]
    [InlineData("year to 2023-08", "year to 2022-08")]
    public void The_year_before_is_the_same_part_of_the_year(string text, string before) => Assert.Equal(before, Period.Parse(text)!.YearBefore().Text);

    [Theory]
    [InlineData(2019, 4, 21)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    public void Easter_is_when_it_is(int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), TermDates.EasterSunday(year));
}
