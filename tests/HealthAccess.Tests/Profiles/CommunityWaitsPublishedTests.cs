using Send.Measures;
using Send.Measures.Statistics;
using Send.Observations.Storage;
using Xunit;

namespace Send.HealthAccess.Tests.Profiles;

public sealed class CommunityWaitsPublishedTests
{
    private const string Speech = "Therapy interventions: Speech and language";

    private static Reading Published => Reading.OfPublished("nhs-community-waits", "health/chs_cyp_waits_tidy_2023.csv.gz");

    [Fact]
    public void Every_row_is_a_total_or_one_of_seven_bands_or_left_out_for_a_reason()
    {
        var reading = Published;
        Assert.Empty(reading.Refused);
        Assert.Empty(reading.Repeated);
        Assert.Equal(
            [
                ("national and regional totals: areas are compared with the median and quartiles of integrated care boards", 9_550),
                ("single providers, whose sum is not the board's total", 61_792),
            ],
            reading.LeftOut.Select(r => (r.Key, r.Value)));
        Assert.Equal((102_086, 3 * 3_843), (reading.Rows, reading.Kept.Count));
        Assert.Equal(reading.Rows - reading.LeftOut.Values.Sum(), 8 * reading.Kept.Keys.Count(k => k.Series.MeasureId == "waiting-list"));
    }

    [Theory]
    [InlineData("waiting-list", SymbolKind.BelowThreshold, 588)]
    [InlineData("waiting-list", SymbolKind.NobodyCounted, 0)]
    [InlineData("waiting-within-18-weeks", SymbolKind.BelowThreshold, 588)]
    [InlineData("waiting-within-18-weeks", SymbolKind.NobodyCounted, 507)]
    [InlineData("waiting-over-52-weeks", SymbolKind.NobodyCounted, 507)]
    public void So_many_figures_are_symbols(string measure, SymbolKind kind, int count) =>
        Assert.Equal(count, Published.Kept.Count(k => k.Key.Series.MeasureId == measure && k.Value.Symbol == kind));

    [Fact]
    public void The_bands_sum_to_less_than_the_total_in_a_few_lists_and_never_to_more()
    {
        var reading = Published;
        var missing = reading.Kept.Keys.Where(k => k.Series.MeasureId == "waiting-within-18-weeks").Select(k => Missing(reading, k)).ToList();
        Assert.Equal((41, 0), (missing.Count(m => m > 0), missing.Count(m => m < 0)));
    }

    [Theory]
    [InlineData("QJK", "2023-01", Speech, 1329, 970, 4444)] // Devon, by its name
    [InlineData("QJK", "2023-10", Speech, 1157, 833, 3835)] // and by its code
    [InlineData("QK1", "2023-10", Speech, 638, 0, 640)]
    [InlineData("QU9", "2023-10", "Therapy interventions: Occupational therapy", 415, 269, 1364)]
    [InlineData("QT6", "2023-04", Speech, 489, 5, 777)]
    public void A_list_is_summed_from_its_bands(string board, string month, string service, double within, double over, double all)
    {
        var within18 = Published.At(board, "waiting-within-18-weeks", month, service: service);
        var over52 = Published.At(board, "waiting-over-52-weeks", month, service: service);
        Assert.Equal((100 * within / all, within, all), (within18.Value, within18.Numerator, within18.Denominator));
        Assert.Equal((100 * over / all, over, all), (over52.Value, over52.Numerator, over52.Denominator));
        Assert.Equal(all, Published.At(board, "waiting-list", month, service: service).Value);
    }

    [Fact]
    public void Speech_and_language_within_18_weeks_goes_from_a_third_to_almost_all()
    {
        var shares = Published.Everywhere("waiting-within-18-weeks", "2023-10", service: Speech).Select(v => v.Value!.Value).ToList();
        Assert.Equal(37, shares.Count);
        Assert.Equal(30.2, shares.Min(), 0.05);
        Assert.Equal(64.1, Quartiles.Of(shares)!.Median, 0.05);
        Assert.Equal(99.7, shares.Max(), 0.05);
    }

    [Fact]
    public void A_service_keeps_its_name_over_the_months()
    {
        var months = Published.Kept.Keys.GroupBy(k => k.Point.Service).ToDictionary(s => s.Key, s => s.Select(k => k.Point.Period).Distinct().Count());
        Assert.Equal(["Looked after children teams", "Safeguarding"], months.Where(m => m.Value == 7).Select(m => m.Key).Order());
        Assert.Equal(15, months.Count(m => m.Value == 10));
    }

    [Theory]
    [InlineData("2023-07", 42)]
    [InlineData("2023-08", 41)]
    public void So_many_boards_are_in_a_month(string month, int boards) =>
        Assert.Equal(boards, Published.Kept.Keys.Where(k => k.Point.Period == month).Select(k => k.Series.PlaceCode).Distinct().Count());

    private static double Missing(Reading reading, (SeriesKey Series, PointKey Point) share) =>
        reading.Kept[(share.Series with { MeasureId = "waiting-list" }, share.Point)] is { Value: { } total }
            ? total - (reading.Kept[share].Denominator ?? 0) : 0;
}
