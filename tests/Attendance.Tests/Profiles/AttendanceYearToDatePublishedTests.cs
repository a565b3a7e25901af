using Send.Measures;
using Send.Observations.Storage;
using Xunit;

namespace Send.Attendance.Tests.Profiles;

public sealed class AttendanceYearToDatePublishedTests
{
    private static readonly MeasureCatalogue Catalogue = MeasureCatalogue.In(AttendanceService.Assembly);

    private static Reading Published => Reading.OfPublished("dfe-attendance-year-to-date", "education/EES_ytd_data.csv");

    [Fact]
    public void Every_row_is_a_figure_of_each_measure_or_left_out_for_a_reason()
    {
        var reading = Published;
        Assert.Empty(reading.Refused);
        Assert.Empty(reading.Repeated);
        Assert.Equal((647, 40), (reading.Rows, reading.LeftOut.Values.Sum()));
        Assert.Equal(27 * (647 - 40), reading.Kept.Count);
    }

    [Theory]
    [InlineData("825", SchoolPhase.Total, "overall-absence", 6.69773891344785, 1_694_626, 25_301_464)]
    [InlineData("815", SchoolPhase.Total, "overall-absence", 6.90857977164442, 1_660_808, 24_039_789)]
    [InlineData("815", SchoolPhase.Total, "part-time-timetable", 0.30083874696238, 72_321, 24_039_789)]
    [InlineData("933", SchoolPhase.Special, "part-time-timetable", 7.59934847715291, 30_373, 399_679)]
    [InlineData("211", SchoolPhase.Primary, "overall-absence", 5.92336377968847, 380_295, 6_420_254)]
    public void A_figure_is_kept_to_the_last_printed_digit(
        string area, SchoolPhase phase, string measure, double value, double numerator, double denominator)
    {
        var kept = Published.At(area, measure, "2025/26", phase: phase);
        Assert.Equal((value, numerator, denominator), (kept.Value, kept.Numerator, kept.Denominator));
    }

    [Theory]
    [InlineData("825", SchoolPhase.Total, 18.2986056713144)]
    [InlineData("933", SchoolPhase.Special, 41.5657788539144)]
    public void Persistent_absence_is_kept_to_the_last_printed_digit(string area, SchoolPhase phase, double value) =>
        Assert.Equal(value, Published.At(area, "persistent-absence", "2025/26", phase: phase).Value);

    [Fact]
    public void Each_published_percentage_is_the_rate_of_its_counts() => Assert.All(
        Published.Kept.Where(k => k.Value is { Value: not null, Numerator: not null, Denominator: not null }),
        k => Assert.Equal(RateOf(k.Key.Series.MeasureId, k.Value), k.Value.Value!.Value, 1e-11));

    [Fact]
    public void Only_the_City_and_the_Isles_are_suppressed_where_a_phase_has_one_school()
    {
        var suppressed = Published.Kept.Where(k => k.Value.Symbol is not null).ToList();
        Assert.All(suppressed, k => Assert.Equal(SymbolKind.Suppressed, k.Value.Symbol));
        Assert.Equal(
            [("201", SchoolPhase.Total), ("201", SchoolPhase.Primary), ("420", SchoolPhase.Total), ("420", SchoolPhase.Secondary)],
            suppressed.Select(k => (k.Key.Series.PlaceCode, k.Key.Point.Phase)).Distinct().Order());
        Assert.Equal(27 * 4, suppressed.Count);
    }

    [Fact]
    public void All_areas_in_being_are_there() =>
        Assert.Equal(153, Published.Kept.Keys.Where(k => k.Point.Phase == SchoolPhase.Total).Select(k => k.Series.PlaceCode).Distinct().Count());

    private static double RateOf(string measure, PointValue value) =>
        Catalogue.Find(measure)!.RateOf(value.Numerator!.Value, value.Denominator!.Value)!.Value;
}
