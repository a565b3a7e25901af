using Send.HealthAccess.Figures;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Storage;
using Xunit;

namespace Send.HealthAccess.Tests.Figures;

public sealed class RecordsBeganTests
{
    private static readonly DateOnly Until = new(2026, 3, 31);
    private static readonly Observation Figure = new(new(PlaceKind.Area, "301", "waiting-list"), new(SenProvision.All, SchoolPhase.None, "", ""), new(7, null, null));

    [Theory]
    [InlineData(2025, 5, 1, "7")]
    [InlineData(2025, 5, 31, "7")]
    [InlineData(2025, 6, 1, "")]
    public void A_year_has_figures_where_it_began_in_the_month_of_the_first_record_or_later(int year, int month, int day, string said) =>
        Assert.Equal(said, Year(new(new(year, month, day), Until.AddMonths(6)), Period.YearTo(2026, 4)));

    [Fact]
    public void While_no_year_is_whole_the_last_one_says_so_and_no_other_says_anything()
    {
        var began = new RecordsBegan(new(2025, 5, 14), Until);
        Assert.Equal("Records begin in May 2025: there is no whole year yet.", Year(began, Period.YearTo(2026, 3)));
        Assert.Equal("", Year(began, Period.YearTo(2026, 2)));
        Assert.Equal("", Year(new(new(2025, 5, 14), new(2026, 4, 30)), Period.YearTo(2026, 3)));
        // The running month is not measured: until it ends the one before is the last.
        Assert.NotEmpty(Year(new(new(2025, 5, 14), new(2026, 4, 29)), Period.YearTo(2026, 3)));
        Assert.Equal("No contacts are held, so that nobody can tell who was seen.", Year(new(null, Until), Period.YearTo(2026, 3)));
    }

    [Theory]
    [InlineData(2025, 4, "")]
    [InlineData(2025, 5, "7")]
    [InlineData(2026, 3, "7")]
    public void A_month_has_figures_from_that_of_the_first_record_on(int year, int month, string said) =>
        Assert.Equal(said, Said(new RecordsBegan(new(2025, 5, 31), Until).Month(Period.Month(year, month), () => [Figure])));

    [Fact]
    public void Where_there_is_no_record_the_last_month_is_left_to_say_why() =>
        Assert.Equal(("", "7"), (
            Said(new RecordsBegan(null, Until).Month(Period.Month(2026, 2), () => [Figure])),
            Said(new RecordsBegan(null, Until).Month(Period.Month(2026, 3), () => [Figure]))));

    private static string Year(RecordsBegan began, Period year) => Said(began.Year(year, () => [Figure]));

    private static string Said(IEnumerable<Observation> figures) => string.Concat(figures.Select(f => f.Value.Value is { } value ? $"{value}" : f.Value.Reason));
}
