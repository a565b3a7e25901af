using Send.Measures;
using Send.Measures.Statistics;
using Xunit;

namespace Send.Attendance.Tests.Profiles;

public sealed class SenProvisionPublishedTests
{
    private const double Printed = 0.05;

    private static Reading Published => Reading.OfPublished("dfe-sen-provision", "education/la_by_sen_provision.csv.gz");

    [Fact]
    public void Every_row_is_a_figure_or_left_out_for_a_reason()
    {
        var reading = Published;
        Assert.Empty(reading.Refused);
        Assert.Empty(reading.Repeated);
        Assert.Equal((240_706, 198_635), (reading.Rows, reading.Kept.Count));
        Assert.Equal(
            [
                ("by primary need, where No SEN is another total than in the rows by SEN provision", 28_115),
                ("counts of sessions without the number possible; the rates of the same sessions are kept", 10_467),
                ("the same rate as the percentage for code C2, which is kept", 3_489),
            ],
            reading.LeftOut.Select(r => (r.Key, r.Value)));
        Assert.Equal(reading.Rows, reading.Kept.Count + reading.LeftOut.Values.Sum());
    }

    [Theory]
    [InlineData("overall-absence", 13_356)]
    [InlineData("persistent-absence", 9_867)]
    [InlineData("severe-absence", 9_867)]
    [InlineData("part-time-timetable", 5_132)]
    [InlineData("attendance", 3_489)]
    [InlineData("off-site-education", 3_489)]
    [InlineData("education-arranged-by-the-authority", 3_489)]
    [InlineData("suspensions", 27_722)]
    [InlineData("suspended-pupils", 27_722)]
    [InlineData("permanent-exclusions", 27_722)]
    public void A_measure_has_so_many_figures(string measure, int figures) =>
        Assert.Equal(figures, Published.Kept.Keys.Count(k => k.Series.MeasureId == measure));

    [Theory]
    [InlineData("211", "overall-absence", "2022/23", SenProvision.EhcPlan, SchoolPhase.Total, 10.547318)]
    [InlineData("211", "suspensions", "2022/23 summer", SenProvision.SenSupport, SchoolPhase.Total, 2.457)]
    [InlineData("825", "overall-absence", "2018/19", SenProvision.EhcPlan, SchoolPhase.Total, 8.477085)]
    [InlineData("825", "overall-absence", "2022/23", SenProvision.EhcPlan, SchoolPhase.Total, 12.697808)]
    [InlineData("825", "part-time-timetable", "2025/26 spring", SenProvision.EhcPlan, SchoolPhase.Total, 1.367)]
    [InlineData("933", "suspensions", "2022/23 summer", SenProvision.SenSupport, SchoolPhase.Total, 15.445)]
    [InlineData("933", "part-time-timetable", "2025/26 spring", SenProvision.EhcPlan, SchoolPhase.Total, 3.684)]
    [InlineData("815", "overall-absence", "2018/19", SenProvision.EhcPlan, SchoolPhase.Total, 9.094819)]
    [InlineData("815", "part-time-timetable", "2025/26 spring", SenProvision.EhcPlan, SchoolPhase.Total, 2.838)]
    [InlineData("909", "suspensions", "2022/23 summer", SenProvision.SenSupport, SchoolPhase.Total, 4.853)]
    [InlineData("909", "overall-absence", "2022/23", SenProvision.EhcPlan, SchoolPhase.Total, 10.739278)]
    [InlineData("835", "overall-absence", "2018/19", SenProvision.EhcPlan, SchoolPhase.Total, 8.722809)]
    [InlineData("838", "overall-absence", "2022/23", SenProvision.EhcPlan, SchoolPhase.Total, 12.728064)]
    [InlineData("201", "overall-absence", "2022/23", SenProvision.EhcPlan, SchoolPhase.Total, 5.319149)]
    [InlineData("936", "suspended-pupils", "2020/21 autumn", SenProvision.NoSen, SchoolPhase.Special, 450)]
    [InlineData("936", "suspensions", "2020/21 autumn", SenProvision.NoSen, SchoolPhase.Special, 1000)]
    public void A_figure_is_kept_to_the_last_printed_digit(
        string area, string measure, string period, SenProvision sen, SchoolPhase phase, double value) =>
        Assert.Equal(value, Published.At(area, measure, period, sen, phase).Value);

    [Theory]
    [InlineData("201")]
    [InlineData("420")]
    public void City_and_Isles_are_absent_from_attendance_by_SEN(string area) => Assert.DoesNotContain(
        Published.Kept.Keys, k => k.Series.PlaceCode == area && k.Point.Period.StartsWith("2025/26", StringComparison.Ordinal));

    [Theory]
    [InlineData("suspensions", "2024/25 spring", SenProvision.EhcPlan, 0, 5.6, 8.1, 11.2, 30.0)]
    [InlineData("suspensions", "2024/25 spring", SenProvision.SenSupport, 1.9, 6.2, 9.1, 12.7, 28.3)]
    [InlineData("suspensions", "2024/25 spring", SenProvision.NoSen, 0, 1.5, 2.2, 3.0, 9.9)]
    [InlineData("overall-absence", "2024/25", SenProvision.EhcPlan, 5.9, 11.0, 12.4, 13.8, 20.3)]
    [InlineData("overall-absence", "2024/25", SenProvision.SenSupport, 5.0, 8.9, 9.6, 10.2, 12.9)]
    [InlineData("overall-absence", "2024/25", SenProvision.NoSen, 3.6, 5.5, 5.9, 6.1, 7.1)]
    public void The_areas_of_England_lie_between(
        string measure, string period, SenProvision sen, double lowest, double lower, double median, double upper, double highest) =>
        Lie(measure, period, sen, 153, Printed, lowest, lower, median, upper, highest);

    [Theory]
    [InlineData(SenProvision.EhcPlan, 0.19, 0.95, 1.65, 2.40, 4.23)]
    [InlineData(SenProvision.SenSupport, 0.07, 0.33, 0.51, 0.76, 2.00)]
    [InlineData(SenProvision.NoSen, 0.01, 0.04, 0.07, 0.10, 0.35)]
    public void Absence_through_part_time_timetables_lies_between(
        SenProvision sen, double lowest, double lower, double median, double upper, double highest) =>
        Lie("part-time-timetable", "2025/26 spring", sen, 151, Printed / 10, lowest, lower, median, upper, highest);

    [Theory]
    [InlineData("persistent-absence", SenProvision.EhcPlan, 33.5)]
    [InlineData("persistent-absence", SenProvision.SenSupport, 27.5)]
    [InlineData("persistent-absence", SenProvision.NoSen, 14.9)]
    [InlineData("severe-absence", SenProvision.EhcPlan, 7.0)]
    [InlineData("severe-absence", SenProvision.SenSupport, 4.2)]
    [InlineData("severe-absence", SenProvision.NoSen, 1.2)]
    public void The_median_area_has(string measure, SenProvision sen, double median) =>
        Assert.Equal(median, Quartiles.Of(Total(measure, "2024/25", sen))!.Median, Printed);

    private static void Lie(
        string measure, string period, SenProvision sen, int areas, double printed,
        double lowest, double lower, double median, double upper, double highest)
    {
        var figures = Total(measure, period, sen);
        var quartiles = Quartiles.Of(figures)!;
        Assert.Equal(areas, quartiles.Count);
        Assert.Equal(lowest, figures.Min(), printed);
        Assert.Equal(lower, quartiles.Lower, printed);
        Assert.Equal(median, quartiles.Median, printed);
        Assert.Equal(upper, quartiles.Upper, printed);
        Assert.Equal(highest, figures.Max(), printed);
    }

    private static List<double> Total(string measure, string period, SenProvision sen) =>
        [.. Published.Everywhere(measure, period, sen, SchoolPhase.Total).Select(v => v.Value!.Value)];
}
