using CsCheck;
using Xunit;

namespace Send.Measures.Tests;

public sealed class PeriodTests
{
    private static readonly Gen<int> Year = Gen.Int[1990, 2100];
    private static readonly Gen<int> MonthOfYear = Gen.Int[1, 12];

    private static readonly Gen<Period> Any = Gen.OneOf(
        Year.Select(Period.AcademicYear),
        Gen.Select(Year, Gen.Enum<Term>(), Period.OfTerm),
        Gen.Select(Year, MonthOfYear, Period.Month),
        Gen.Select(Year, MonthOfYear, Period.YearTo));

    [Fact]
    public void A_period_reads_as_it_is_written() => Any.Sample(p => Period.Parse(p.Text) == p && p.ToString() == p.Text);

    [Fact]
    public void A_period_ends_after_it_starts() => Any.Sample(p => p.Start < p.End);

    [Fact]
    public void The_year_before_is_written_alike_and_ends_a_year_earlier() => Any.Sample(p =>
        p.YearBefore() is var before && before.Kind == p.Kind && before.Text.Length == p.Text.Length
        && (p.Kind == PeriodKind.Term || before.Start == p.Start.AddYears(-1)) && before.End.Year == p.End.Year - 1);

    [Theory]
    [InlineData("2024/25", PeriodKind.AcademicYear, "2024-09-01", "2025-08-31")]
    [InlineData("1999/00", PeriodKind.AcademicYear, "1999-09-01", "2000-08-31")]
    [InlineData("2024/25 autumn", PeriodKind.Term, "2024-09-01", "2024-12-31")]
    [InlineData("2024/25 spring", PeriodKind.Term, "2025-01-01", "2025-04-20")]
    [InlineData("2024/25 summer", PeriodKind.Term, "2025-04-21", "2025-08-31")]
    [InlineData("2024-02", PeriodKind.Month, "2024-02-01", "2024-02-29")]
    [InlineData("year to 2023-08", PeriodKind.RollingYear, "2022-09-01", "2023-08-31")]
    [InlineData("year to 2024-02", PeriodKind.RollingYear, "2023-03-01", "2024-02-29")]
    public void A_period_has_its_kind_and_days(string text, PeriodKind kind, string first, string last)
    {
        var period = Period.Parse(text);
        Assert.NotNull(period);
        Assert.Equal((kind, DateOnly.Parse(first, null), DateOnly.Parse(last, null)), (period.Kind, period.Start, period.End));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024/26")]
    [InlineData("2024/2025")]
    [InlineData("202425")]
    [InlineData("2024-25")]
    [InlineData("2024/25 Spring")]
    [InlineData("2024/25  spring")]
    [InlineData("2024/25 ")]
    [InlineData(" 2024/25")]
    [InlineData("2024/25 half-term")]
    [InlineData("2023-00")]
    [InlineData("2023-13")]
    [InlineData("2023-1")]
    [InlineData("2023- 1")]
    [InlineData("2023-+1")]
    [InlineData("2023-10-01")]
    [InlineData("1989-12")]
    [InlineData("2101/02")]
    [InlineData("2117-01")]
    [InlineData("year to")]
    [InlineData("year to 2023")]
    [InlineData("Year to 2023-08")]
    [InlineData("year to 2023/24")]
    [InlineData("٢٠٢٤/٢٥")]
    [InlineData("nought")]
    public void What_is_no_period_is_not_read_as_one(string text) => Assert.Null(Period.Parse(text));

    [Fact]
    public void Any_text_is_read_or_refused_and_never_fails() =>
        Gen.String["0123456789/- yeartospringautumn"].Sample(text => Period.Parse(text) is not { } period || period.Text == text);

    [Theory]
    [InlineData("2024/25", "2025-08-31", 0)]
    [InlineData("2024/25", "2025-09-30", 0)]
    [InlineData("2024/25", "2025-10-01", 1)]
    [InlineData("2024/25", "2026-08-31", 11)]
    [InlineData("2024/25", "2026-09-01", 12)]
    [InlineData("2024/25 spring", "2025-05-20", 0)]
    [InlineData("2024/25 spring", "2025-05-21", 1)]
    [InlineData("2023-10", "2024-01-01", 2)]
    [InlineData("2023-10", "2020-01-01", 0)]
    public void Months_before_a_day_are_whole_months_since_the_end(string text, string day, int months) =>
        Assert.Equal(months, Period.Parse(text)!.MonthsBefore(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData("2024/25", "2023/24")]
    [InlineData("2024/25 autumn", "2023/24 autumn")]
    [InlineData("2000/01 spring", "1999/00 spring")]
    [InlineData("1990/91 summer", "1989/90 summer")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("year to 2023-08", "year to 2022-08")]
    public void The_year_before(string text, string before) => Assert.Equal(before, Period.Parse(text)!.YearBefore().Text);
}
