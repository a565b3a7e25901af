using System.Globalization;
using Send.Cli.Sample;
using Xunit;

namespace Send.Cli.Tests.Sample;

/// <summary>What holds in every row of the DfE's file holds here.</summary>
public sealed class AttendanceFileTests(SampleFolder sample) : IClassFixture<SampleFolder>
{
    private const string Suppressed = "c";
    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> rows = sample.Rows(AttendanceFile.Name);

    private IEnumerable<IReadOnlyDictionary<string, string>> Published => rows.Where(r => r["possible_sessions"] != Suppressed);

    [Theory]
    [InlineData("present_sessions", "reason_present_am reason_present_pm reason_l_present_late_before_registers_closed")]
    [InlineData("reason_present", "reason_present_am reason_present_pm")]
    [InlineData(
        "approved_educational_activity",
        "reason_b_aea_education_off_site reason_j_aea_interview reason_p_aea_approved_sporting_activity reason_v_aea_educational_visit_trip " +
        "reason_w_aea_work_experience reason_k_aea_education_arranged_by_la")]
    [InlineData("overall_attendance", "present_sessions approved_educational_activity")]
    [InlineData("overall_absence", "authorised_absence unauthorised_absence")]
    [InlineData("possible_sessions", "overall_attendance overall_absence")]
    [InlineData(
        "unauthorised_absence",
        "reason_g_unauthorised_holiday reason_u_unauthorised_late_after_registers_closed reason_o_other_unauthorised reason_n_no_reason_yet")]
    [InlineData("late_sessions", "reason_l_present_late_before_registers_closed reason_u_unauthorised_late_after_registers_closed")]
    public void A_total_is_exactly_the_sum_of_its_parts(string total, string parts) =>
        Assert.All(Published, r => Assert.Equal(Sessions(r, total), parts.Split(' ').Sum(p => Sessions(r, p))));

    [Fact]
    public void Authorised_absence_is_the_sum_of_its_codes_or_a_little_more()
    {
        var more = Published.Where(r => r["geographic_level"] == "Local authority" && r["education_phase"] != "Total").Select(r =>
            Sessions(r, "authorised_absence") - r.Keys.Where(IsAuthorisedCode).Sum(c => Sessions(r, c))).ToList();
        Assert.All(more, m => Assert.InRange(m, 0, 106));
        Assert.Contains(more, m => m > 0);
        Assert.True(more.Count(m => m == 0) > more.Count / 2);
    }

    [Theory]
    [InlineData("overall_absence_perc", "overall_absence")]
    [InlineData("attendance_perc", "overall_attendance")]
    [InlineData("auth_part_time_perc", "reason_c2_authorised_temp_reduced_timetable")]
    public void A_percentage_is_of_the_possible_sessions(string percentage, string sessions) =>
        Assert.All(Published, r => Assert.Equal(
            100.0 * Sessions(r, sessions) / Sessions(r, "possible_sessions"), double.Parse(r[percentage], CultureInfo.InvariantCulture), 1e-9));

    [Fact]
    public void No_count_is_below_nought() =>
        Assert.All(Published, r => Assert.All(r.Keys.Where(IsCode), k => Assert.True(Sessions(r, k) >= 0, k)));

    [Fact]
    public void The_nation_is_the_sum_of_its_areas_and_the_one_that_is_suppressed()
    {
        var ofAreas = Published.Where(r => (r["geographic_level"], r["education_phase"]) is ("Local authority", "Total"))
            .Sum(r => Sessions(r, "possible_sessions"));
        var nation = Assert.Single(rows, r => r["geographic_level"] == "National" && r["education_phase"] == "Total");
        Assert.InRange(Sessions(nation, "possible_sessions") - ofAreas, 0, 1_000_000);
    }

    [Fact]
    public void All_figures_of_the_area_of_one_school_are_suppressed()
    {
        var suppressed = Assert.Single(rows, r => r["possible_sessions"] == Suppressed);
        Assert.Equal("1", suppressed["num_schools"]);
        Assert.All(suppressed.Keys.Where(k => IsCode(k) || k.EndsWith("_perc", StringComparison.Ordinal)), k => Assert.Equal(Suppressed, suppressed[k]));
    }

    private static bool IsCode(string column) => column.StartsWith("reason_", StringComparison.Ordinal);

    private static bool IsAuthorisedCode(string column) => IsCode(column) && column.Contains("_authorised_", StringComparison.Ordinal);

    private static long Sessions(IReadOnlyDictionary<string, string> row, string column) => long.Parse(row[column], CultureInfo.InvariantCulture);
}
