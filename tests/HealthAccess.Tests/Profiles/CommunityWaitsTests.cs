using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Storage;
using Xunit;

namespace Send.HealthAccess.Tests.Profiles;

public sealed class CommunityWaitsTests
{
    private const string Header = "data_month,org_type,org_code,org_name,service,weeks_band,value\n";
    private const string Devon = "2023-10,ICB,QJK,DEVON,Audiology";

    private static readonly string[] Bands = ["total", "0-1", "1-2", "2-4", "4-12", "12-18", "18-52", "52+"];

    [Fact]
    public void Shares_are_of_the_sum_of_the_bands_and_the_list_is_the_published_total()
    {
        var reading = Read(Waiting(Devon, "100", "10", "5", "5", "20", "10", "30", "16"));
        var (within, over) = (Devons(reading, "waiting-within-18-weeks"), Devons(reading, "waiting-over-52-weeks"));
        Assert.Equal((100.0 * 50 / 96, 50, 96), (within.Value, within.Numerator, within.Denominator));
        Assert.Equal((100.0 * 16 / 96, 16, 96), (over.Value, over.Numerator, over.Denominator));
        Assert.Equal(100, Devons(reading, "waiting-list").Value);
    }

    [Theory]
    [InlineData("2023-10,ICB,QJK,DEVON,Audiology")]
    [InlineData("2023-10,ICB,,Devon,Audiology")]
    [InlineData("2023-10,ICB,,DEVON,Audiology")]
    public void A_board_is_known_by_its_code_and_without_one_by_its_name_in_any_case(string row) =>
        Assert.Equal(9, Devons(Read(Waiting(row, "9", "9", "0", "0", "0", "0", "0", "0")), "waiting-list").Value);

    [Fact]
    public void A_list_of_nobody_has_no_shares()
    {
        var reading = Read(Waiting(Devon, "0", "0", "0", "0", "0", "0", "0", "0"));
        Assert.Equal(SymbolKind.NobodyCounted, Devons(reading, "waiting-within-18-weeks").Symbol);
        Assert.Equal(SymbolKind.NobodyCounted, Devons(reading, "waiting-over-52-weeks").Symbol);
        Assert.Equal(0, Devons(reading, "waiting-list").Value);
    }

    [Fact]
    public void A_service_that_is_not_published_below_national_level_is_a_symbol_throughout()
    {
        var reading = Read(Waiting(Devon, "*", "*", "*", "*", "*", "*", "*", "*"));
        Assert.Equal(3, reading.Kept.Count);
        Assert.All(reading.Kept.Values, v => Assert.Equal((null, SymbolKind.BelowThreshold, "*"), (v.Value, v.Symbol, v.Mark)));
    }

    [Fact]
    public void One_unknown_band_makes_the_sums_unknown()
    {
        var reading = Read(Waiting(Devon, "100", "10", "5", "*", "20", "10", "30", "16"));
        Assert.Equal(SymbolKind.BelowThreshold, Devons(reading, "waiting-within-18-weeks").Symbol);
        Assert.Equal(SymbolKind.BelowThreshold, Devons(reading, "waiting-over-52-weeks").Symbol);
        Assert.Equal(100, Devons(reading, "waiting-list").Value);
    }

    [Fact]
    public void A_blank_was_not_submitted_and_is_not_nought() =>
        Assert.Equal(SymbolKind.NotSubmitted, Devons(Read(Waiting(Devon, "", "", "", "", "", "", "", "")), "waiting-list").Symbol);

    [Fact]
    public void Without_one_of_its_bands_a_share_is_refused_and_the_list_is_kept()
    {
        var reading = Read(Waiting(Devon, "100", "10", "5", "5", "20", "10", "30"));
        Assert.Equal(["waiting-list"], reading.Kept.Keys.Select(k => k.Series.MeasureId));
        Assert.Equal(["incomplete-sum", "incomplete-sum"], reading.Refused.Select(p => p.Code));
        Assert.All(reading.Refused, p => Assert.Contains("'52+'", p.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_band_that_stands_twice_counts_once_and_is_told_of_once()
    {
        var reading = Read([.. Waiting(Devon, "100", "10", "5", "5", "20", "10", "30", "16"), $"{Devon},52+,4"]);
        Assert.Equal(16, Devons(reading, "waiting-over-52-weeks").Numerator);
        Assert.Equal([("duplicate-row", 10L)], reading.Refused.Select(p => (p.Code, p.RowNumber)));
    }

    [Fact]
    public void A_total_that_stands_twice_is_known_as_such()
    {
        var reading = Read([.. Waiting(Devon, "100", "10", "5", "5", "20", "10", "30", "16"), $"{Devon},total,4"]);
        Assert.Equal([10L], reading.Repeated);
        Assert.Equal(100, Devons(reading, "waiting-list").Value);
    }

    [Fact]
    public void A_band_that_is_no_number_is_told_of_once_and_no_share_is_made_of_the_others()
    {
        var reading = Read(Waiting(Devon, "100", "10", "5", "5", "20", "10", "30", "few"));
        Assert.Equal(["incomplete-sum", "incomplete-sum", "not-a-number"], reading.Refused.Select(p => p.Code).Order());
        Assert.Equal(["waiting-list"], reading.Kept.Keys.Select(k => k.Series.MeasureId));
    }

    [Theory]
    [InlineData("2023-10,ICB,QJK,DEVON,Audiology,52-104,7", "unknown-figure")] // a band that was split later
    [InlineData("2023-10,ICB,,Wessex,Audiology,total,7", "unknown-area")]
    [InlineData("2023-10,ICB,,,Audiology,total,7", "no-place")]
    [InlineData("Oct 2023,ICB,QJK,DEVON,Audiology,total,7", "unknown-period")]
    [InlineData("2023-10,ICB,QJK,DEVON,Audiology,total,-7", "out-of-range")]
    [InlineData("2023-10,ICB,QJK,DEVON,Audiology,total", "wrong-width")]
    public void A_row_that_cannot_be_read_is_refused_with_its_reason(string row, string code)
    {
        var reading = Read(row);
        Assert.Empty(reading.Kept);
        Assert.Equal([(2L, code)], reading.Refused.Select(p => (p.RowNumber, p.Code)));
    }

    [Fact]
    public void A_month_that_comes_again_after_another_is_refused()
    {
        var reading = Read([
            .. Waiting("2023-09,ICB,QJK,DEVON,Audiology", "7", "7", "0", "0", "0", "0", "0", "0"),
            .. Waiting(Devon, "9", "9", "0", "0", "0", "0", "0", "0"),
            "2023-09,ICB,QNX,SUSSEX,Audiology,total,7"]);
        Assert.Equal([("out-of-order", 18L)], reading.Refused.Select(p => (p.Code, p.RowNumber)));
        Assert.Equal(6, reading.Kept.Count);
    }

    [Theory]
    [InlineData("National,,England")]
    [InlineData("Region,Y60,MIDLANDS")]
    [InlineData("Provider,RA9,TORBAY AND SOUTH DEVON NHS FOUNDATION TRUST")]
    public void Only_boards_are_kept(string organisation)
    {
        var reading = Read($"2023-10,{organisation},Audiology,total,7");
        Assert.Equal((0, 0, 1), (reading.Kept.Count, reading.Refused.Count, reading.LeftOut.Values.Sum()));
    }

    [Fact]
    public void Every_board_has_its_name_in_the_profile()
    {
        var names = Reading.Profile("nhs-community-waits").Place.Names!;
        var boards = AreaRegister.England.Icbs.ToDictionary(i => i.Code, i => i.Name);
        Assert.Equal(boards.Keys.Order(), names.Values.Order());
        Assert.All(names, n => Assert.Equal($"NHS {n.Key} ICB", boards[n.Value], ignoreCase: true));
    }

    private static PointValue Devons(Reading reading, string measure) => reading.At("QJK", measure, "2023-10", service: "Audiology");

    private static string[] Waiting(string row, params string[] values) => [.. Bands.Zip(values, (band, value) => $"{row},{band},{value}")];

    private static Reading Read(params string[] rows) => Reading.Of("nhs-community-waits", Header + string.Join('\n', rows) + "\n");
}
