using System.Globalization;
using Send.Cli.Sample;
using Xunit;

namespace Send.Cli.Tests.Sample;

/// <summary>The spread of the figures over areas is that of England's local authorities, as published for 2024/25 and 2025/26.</summary>
public sealed class SpreadTests(SampleFolder sample) : IClassFixture<SampleFolder>
{
    private const int OtherSeed = 20;
    private const double OfTheValue = 0.06;

    private static readonly string[] FromLeastToMost = ["No SEN", "SEN support", "EHC plan"];
    private readonly SchoolFigures figures = new(sample);

    public static TheoryData<string, string, double, double, double> Published => new()
    {
        { "sess_overall_percent", "EHC plan", 11.0, 12.4, 13.8 },
        { "sess_overall_percent", "SEN support", 8.9, 9.6, 10.2 },
        { "sess_overall_percent", "No SEN", 5.5, 5.9, 6.1 },
        { "susp_rate", "EHC plan", 5.6, 8.1, 11.2 },
        { "susp_rate", "SEN support", 6.2, 9.1, 12.7 },
        { "susp_rate", "No SEN", 1.5, 2.2, 3.0 },
        { "auth_part_time_perc", "EHC plan", 0.95, 1.65, 2.40 },
        { "auth_part_time_perc", "SEN support", 0.33, 0.51, 0.76 },
        { "auth_part_time_perc", "No SEN", 0.04, 0.07, 0.10 },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Quartiles_are_within_6_per_cent_of_the_published_ones(string metric, string sen, double lower, double median, double upper)
    {
        var found = figures.Quartiles(metric, sen);
        Near(lower, found.Lower);
        Near(median, found.Median);
        Near(upper, found.Upper);
    }

    [Theory]
    [InlineData("enrolments_pa_10_exact_percent", "EHC plan", 33.5)]
    [InlineData("enrolments_pa_10_exact_percent", "SEN support", 27.5)]
    [InlineData("enrolments_pa_10_exact_percent", "No SEN", 14.9)]
    [InlineData("enrolments_pa_50_exact_percent", "EHC plan", 7.0)]
    [InlineData("enrolments_pa_50_exact_percent", "SEN support", 4.2)]
    [InlineData("enrolments_pa_50_exact_percent", "No SEN", 1.2)]
    public void Medians_are_within_6_per_cent_of_the_published_ones(string metric, string sen, double median) =>
        Near(median, figures.Quartiles(metric, sen).Median);

    [Theory]
    [InlineData(SampleFolder.UsualSeed)]
    [InlineData(OtherSeed)]
    public void Pupils_with_more_provision_miss_more_school_in_every_area(int seed)
    {
        using var drawn = SampleFolder.Of(seed);
        var newest = new SchoolFigures(drawn);
        foreach (var metric in (string[])["sess_overall_percent", "enrolments_pa_10_exact_percent", "enrolments_pa_50_exact_percent"])
        {
            var (none, support) = (newest.Of(metric, "No SEN"), newest.Of(metric, "SEN support"));
            Assert.All(none.Keys, area => Assert.True(none[area] < support[area], $"{metric} of {area}: {none[area]} and {support[area]}"));
            Assert.True(newest.Quartiles(metric, "SEN support").Median < newest.Quartiles(metric, "EHC plan").Median);
        }
    }

    [Theory]
    [InlineData("overall_absence_perc")]
    [InlineData("enrolments_pa_10_exact_percent")]
    [InlineData("susp_rate")]
    public void A_total_lies_between_its_phases(string metric)
    {
        foreach (var sen in FromLeastToMost)
        {
            string[] phases = sen == "EHC plan" ? ["primary", "secondary", "special"] : ["primary", "secondary"];
            Assert.All(figures.Of(metric, sen), total =>
            {
                var parts = phases.Select(p => figures.Of(metric, sen, p)[total.Key]).ToList();
                Assert.InRange(total.Value, parts.Min(), parts.Max());
            });
        }
    }

    [Fact]
    public void Attendance_and_absence_of_a_group_make_a_hundred_and_absence_is_authorised_or_not()
    {
        foreach (var sen in FromLeastToMost)
        {
            Assert.All(figures.Of("overall_absence_perc", sen), absence =>
            {
                Assert.Equal(100, absence.Value + figures.Of("attendance_perc", sen)[absence.Key], 0.0015);
                var authorised = figures.Of("authorised_absence_perc", sen)[absence.Key];
                Assert.Equal(absence.Value, authorised + figures.Of("unauthorised_absence_perc", sen)[absence.Key], 0.0015);
                Assert.InRange(figures.Of("illness_perc", sen)[absence.Key], 0, authorised);
            });
        }
    }

    [Fact]
    public void The_area_of_one_school_is_not_in_attendance_by_SEN()
    {
        Assert.Equal(29, figures.Of("overall_absence_perc", "No SEN").Count);
        Assert.Equal(30, figures.Of("sess_overall_percent", "No SEN").Count);
    }

    [Theory]
    [InlineData(SampleFolder.UsualSeed)]
    [InlineData(OtherSeed)]
    public void Boards_have_from_a_third_to_nearly_all_children_within_18_weeks_for_speech_and_language(int seed)
    {
        using var drawn = SampleFolder.Of(seed);
        var last = drawn.Rows(WaitingListFile.Name)
            .Where(r => (r["org_type"], r["data_month"], r["service"]) is ("ICB", "2026-08", "Therapy interventions: Speech and language"));
        var bands = last.GroupBy(r => r["org_code"], (_, rows) => rows.ToDictionary(r => r["weeks_band"], r => Whole(r["value"])));
        var within = bands.Select(PerCentWithin18Weeks).Order().ToList();
        Assert.Equal(6, within.Count);
        Assert.InRange(within[0], 30.2, 60);
        Assert.InRange((within[2] + within[3]) / 2, 64.1 * 0.9, 64.1 * 1.1);
        Assert.InRange(within[^1], 90, 99.7);
    }

    private static double PerCentWithin18Weeks(Dictionary<string, int> bands) =>
        100.0 * (bands["total"] - bands["18-52"] - bands["52+"]) / bands["total"];

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>The published quartiles are themselves rounded, to one decimal or, below 1, to two.</summary>
    private static void Near(double published, double found) =>
        Assert.Equal(published, found, (OfTheValue * published) + (published < 1 ? 0.005 : 0.05));
}
