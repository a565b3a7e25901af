using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Profiles;

public sealed class HomeEducationTests
{
    private const string Header =
        "time_period,time_identifier,geographic_level,old_la_code,new_la_code,la_name,ehe_starts_full_year,ehe_anytime_full_year\n";

    [Fact]
    public void A_row_gives_those_educated_at_home_and_those_who_started()
    {
        var reading = Read("202425,Academic year,Local authority,211,E09000030,Tower Hamlets,290,610");
        Assert.Equal(610, reading.At("211", "home-education", "2024/25").Value);
        Assert.Equal(290, reading.At("211", "home-education-starts", "2024/25").Value);
        Assert.Equal(2, reading.Kept.Count);
    }

    [Theory]
    [InlineData("x", SymbolKind.NotAvailable)]
    [InlineData("z", SymbolKind.NotApplicable)]
    [InlineData("low", SymbolKind.Low)]
    [InlineData("c", SymbolKind.Suppressed)]
    public void A_mark_is_kept_as_a_symbol_beside_a_figure_of_the_same_row(string mark, SymbolKind kind)
    {
        var reading = Read($"202122,Academic year,Local authority,201,E09000001,City of London,0,{mark}");
        var symbol = reading.At("201", "home-education", "2021/22");
        Assert.Equal((null, kind, mark), (symbol.Value, symbol.Symbol, symbol.Mark));
        Assert.Equal(0, reading.At("201", "home-education-starts", "2021/22").Value);
    }

    [Theory]
    [InlineData("National,,,")]
    [InlineData("Regional,,,")]
    public void National_and_regional_totals_are_left_out(string levelAndPlace)
    {
        var reading = Read($"202425,Academic year,{levelAndPlace},78000,175900");
        Assert.Equal((0, 0, 1), (reading.Kept.Count, reading.Refused.Count, reading.LeftOut.Values.Sum()));
    }

    [Fact]
    public void An_area_is_known_by_its_three_digits_whichever_ONS_code_or_name_stands_beside_them()
    {
        var reading = Read(
            "202122,Academic year,Local authority,933,E10000027,Somerset,640,1920",
            "202223,Academic year,Local authority,933,E06000066,Somerset Council,740,2120");
        Assert.Equal(1920, reading.At("933", "home-education", "2021/22").Value);
        Assert.Equal(2120, reading.At("933", "home-education", "2022/23").Value);
    }

    [Theory]
    [InlineData("202425,Academic year,Local authority,211,E09000030,Tower Hamlets,290,about 600", "not-a-number", "ehe_anytime_full_year")]
    [InlineData("202425,Academic year,Local authority,211,E09000030,Tower Hamlets,290,-10", "out-of-range", "ehe_anytime_full_year")]
    public void A_bad_figure_leaves_the_other_of_its_row(string row, string code, string field)
    {
        var reading = Read(row);
        Assert.Equal(290, Assert.Single(reading.Kept).Value.Value);
        Assert.Equal([(code, field)], reading.Refused.Select(p => (p.Code, p.Field)));
    }

    [Fact]
    public void The_rounding_is_said_with_the_source() =>
        Assert.Contains("nearest 10", Reading.Profile("dfe-home-education").Source.Title, StringComparison.Ordinal);

    private static Reading Read(params string[] rows) => Reading.Of("dfe-home-education", Header + string.Join('\n', rows) + "\n");
}
