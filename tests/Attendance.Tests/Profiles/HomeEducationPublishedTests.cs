using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Profiles;

public sealed class HomeEducationPublishedTests
{
    private static Reading Published => Reading.OfPublished("dfe-home-education", "education/ehe_academic_year.csv");

    [Fact]
    public void Every_row_is_two_figures_or_left_out_for_a_reason()
    {
        var reading = Published;
        Assert.Empty(reading.Refused);
        Assert.Empty(reading.Repeated);
        Assert.Equal((655, 44), (reading.Rows, reading.LeftOut.Values.Sum()));
        Assert.Equal(2 * (655 - 44), reading.Kept.Count);
    }

    [Theory]
    [InlineData("home-education", SymbolKind.NotAvailable, 26)]
    [InlineData("home-education", SymbolKind.Low, 6)]
    [InlineData("home-education-starts", SymbolKind.NotAvailable, 24)]
    [InlineData("home-education-starts", SymbolKind.Low, 5)]
    public void So_many_figures_are_symbols(string measure, SymbolKind kind, int count) =>
        Assert.Equal(count, Published.Kept.Count(k => k.Key.Series.MeasureId == measure && k.Value.Symbol == kind));

    [Theory]
    [InlineData("211", "2024/25", 610, 290)]
    [InlineData("825", "2021/22", 1360, 500)]
    [InlineData("933", "2021/22", 1920, 640)]
    [InlineData("933", "2024/25", 2270, 880)]
    [InlineData("815", "2021/22", 1120, 420)]
    [InlineData("815", "2024/25", 1920, 870)]
    [InlineData("909", "2021/22", 1080, 220)]
    [InlineData("942", "2022/23", 590, 180)]
    public void A_count_is_kept_as_printed(string area, string period, double anyTime, double starts)
    {
        Assert.Equal(anyTime, Published.At(area, "home-education", period).Value);
        Assert.Equal(starts, Published.At(area, "home-education-starts", period).Value);
    }

    [Fact]
    public void The_City_has_a_low_count_of_children_and_no_start_in_the_same_year()
    {
        Assert.Equal(SymbolKind.Low, Published.At("201", "home-education", "2021/22").Symbol);
        Assert.Equal(0, Published.At("201", "home-education-starts", "2021/22").Value);
    }
}
