using CsCheck;
using Xunit;

namespace Send.Measures.Tests;

public sealed class TermTests
{
    [Theory]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2016-03-27")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    public void Easter_Sunday(string day)
    {
        var easter = DateOnly.Parse(day, null);
        Assert.Equal(easter, TermDates.EasterSunday(easter.Year));
    }

    [Fact]
    public void Easter_is_a_Sunday_from_22_March_to_25_April() => Gen.Int[1583, 4099].Sample(year =>
        TermDates.EasterSunday(year) is var easter && easter.DayOfWeek == DayOfWeek.Sunday
        && easter >= new DateOnly(year, 3, 22) && easter <= new DateOnly(year, 4, 25));

    [Fact]
    public void The_terms_of_a_year_follow_each_other_without_a_gap() => Gen.Int[1990, 2100].Sample(year =>
    {
        var (autumn, spring, summer) = (TermDates.Of(year, Term.Autumn), TermDates.Of(year, Term.Spring), TermDates.Of(year, Term.Summer));
        var whole = Period.AcademicYear(year);
        return autumn.First == whole.Start && spring.First == autumn.Last.AddDays(1) && summer.First == spring.Last.AddDays(1) && summer.Last == whole.End;
    });
}
