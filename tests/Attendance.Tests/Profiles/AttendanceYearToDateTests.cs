using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Profiles;

public sealed class AttendanceYearToDateTests
{
    private const int FiguresInARow = 27;

    private static readonly IReadOnlyList<string> Columns =
        [.. Reading.Profile("dfe-attendance-year-to-date").Columns().Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, string> Usual = new()
    {
        ["time_period"] = "202526",
        ["time_identifier"] = "Academic year",
        ["geographic_level"] = "Local authority",
        ["new_la_code"] = "E09000030",
        ["old_la_code"] = "211",
        ["education_phase"] = "Primary",
        ["possible_sessions"] = "6420254",
    };

    [Fact]
    public void A_published_percentage_is_kept_with_the_counts_under_it()
    {
        var reading = Read(("overall_absence_perc", "5.92336377968847"), ("overall_absence", "380295"));
        var value = reading.At("211", "overall-absence", "2025/26", phase: SchoolPhase.Primary);
        Assert.Equal((5.92336377968847, 380_295, 6_420_254), (value.Value, value.Numerator, value.Denominator));
    }

    [Theory]
    [InlineData("off-site-education", "reason_b_aea_education_off_site", "7205", 1000.0 * 7205 / 6_420_254)]
    [InlineData("education-arranged-by-the-authority", "reason_k_aea_education_arranged_by_la", "918", 1000.0 * 918 / 6_420_254)]
    [InlineData("educational-visit", "reason_v_aea_educational_visit_trip", "40233", 100.0 * 40_233 / 6_420_254)]
    [InlineData("late-before-registers-closed", "reason_l_present_late_before_registers_closed", "124330", 100.0 * 124_330 / 6_420_254)]
    public void Where_no_percentage_is_published_the_rate_is_that_of_the_counts(string measure, string column, string count, double rate) =>
        Assert.Equal(rate, Read((column, count)).At("211", measure, "2025/26", phase: SchoolPhase.Primary).Value!.Value, 1e-12);

    [Fact]
    public void Persistent_absence_is_published_without_counts()
    {
        var value = Read(("pa_perc", "17.5033710196038")).At("211", "persistent-absence", "2025/26", phase: SchoolPhase.Primary);
        Assert.Equal((17.5033710196038, null, null), (value.Value, value.Numerator, value.Denominator));
    }

    [Theory]
    [InlineData("c", SymbolKind.Suppressed)]
    [InlineData("x", SymbolKind.NotAvailable)]
    [InlineData("z", SymbolKind.NotApplicable)]
    [InlineData("low", SymbolKind.Low)]
    public void A_row_of_marks_gives_a_symbol_for_each_measure(string mark, SymbolKind kind)
    {
        var reading = Read([.. Columns.Where(c => !Usual.ContainsKey(c) || c == "possible_sessions").Select(c => (c, mark))]);
        Assert.Equal(FiguresInARow, reading.Kept.Count);
        Assert.All(reading.Kept.Values, v => Assert.Equal((null, kind, mark), (v.Value, v.Symbol, v.Mark)));
    }

    [Fact]
    public void A_suppressed_count_leaves_the_published_percentage_and_takes_the_computed_one()
    {
        var reading = Read(("overall_absence_perc", "5.9"), ("overall_absence", "c"), ("reason_b_aea_education_off_site", "c"));
        var published = reading.At("211", "overall-absence", "2025/26", phase: SchoolPhase.Primary);
        Assert.Equal((5.9, null), (published.Value, published.Numerator));
        Assert.Equal(SymbolKind.Suppressed, reading.At("211", "off-site-education", "2025/26", phase: SchoolPhase.Primary).Symbol);
    }

    [Fact]
    public void A_rate_of_no_possible_sessions_is_a_rate_of_nobody() => Assert.Equal(
        SymbolKind.NobodyCounted, Read(("possible_sessions", "0")).At("211", "off-site-education", "2025/26", phase: SchoolPhase.Primary).Symbol);

    [Theory]
    [InlineData("National")]
    [InlineData("Regional")]
    public void National_and_regional_totals_are_left_out(string level)
    {
        var reading = Read(("geographic_level", level), ("old_la_code", ""), ("new_la_code", ""));
        Assert.Equal((0, 0, 1), (reading.Kept.Count, reading.Refused.Count, reading.LeftOut.Values.Sum()));
    }

    [Fact]
    public void An_area_is_known_by_its_three_digits_and_by_its_ONS_code_only_without_them()
    {
        Assert.Equal("815", PlaceOf(("old_la_code", "815"), ("new_la_code", "E10000023")));
        Assert.Equal("815", PlaceOf(("old_la_code", ""), ("new_la_code", "E06000065")));
    }

    [Theory]
    [InlineData("education_phase", "Nursery", "unknown-value")]
    [InlineData("time_period", "2025", "unknown-period")]
    public void A_row_of_an_unknown_phase_or_year_is_refused(string column, string value, string code)
    {
        var reading = Read((column, value));
        Assert.Empty(reading.Kept);
        Assert.Equal([(2L, code, column)], reading.Refused.Select(p => (p.RowNumber, p.Code, p.Field)));
    }

    [Theory]
    [InlineData("pa_perc", "eighteen", "not-a-number", 1)]
    [InlineData("pa_perc", "118.3", "out-of-range", 1)]
    [InlineData("overall_absence", "-1", "out-of-range", 1)]
    [InlineData("possible_sessions", "many", "not-a-number", 26)]
    public void A_bad_cell_is_told_of_once_and_takes_only_the_figures_that_rest_on_it(string column, string value, string code, int lost)
    {
        var reading = Read((column, value));
        Assert.Equal(FiguresInARow - lost, reading.Kept.Count);
        Assert.Equal([code], reading.Refused.Select(p => p.Code));
    }

    private static string PlaceOf(params (string, string)[] cells) => Read(cells).Kept.Keys.Select(k => k.Series.PlaceCode).Distinct().Single();

    private static Reading Read(params (string Column, string Value)[] cells)
    {
        var row = new Dictionary<string, string>(Usual);
        foreach (var (column, value) in cells)
            row[column] = value;
        return Reading.Of("dfe-attendance-year-to-date", Line(Columns) + Line(Columns.Select(c => row.GetValueOrDefault(c, c.EndsWith("_perc", StringComparison.Ordinal) ? "0" : "1"))));
    }

    private static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(c => $"\"{c}\"")) + "\n";
}
