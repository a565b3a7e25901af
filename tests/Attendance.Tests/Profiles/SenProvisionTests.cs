using Send.Measures;
using Xunit;

namespace Send.Attendance.Tests.Profiles;

public sealed class SenProvisionTests
{
    private const string Header =
        "time_period,time_identifier,academic_year,education_phase,send_category,send_detail_display,new_la_code,la_name,metric,value\n";

    [Fact]
    public void No_SEN_by_primary_need_is_another_total_and_is_left_out()
    {
        var reading = Read(
            "202425,Academic year,,Total,No SEN,SEN primary need,E09000030,Tower Hamlets,sess_overall_percent,6.25",
            "202425,Academic year,,Total,No SEN,SEN provision,E09000030,Tower Hamlets,sess_overall_percent,6.24");
        Assert.Equal(6.24, reading.At("211", "overall-absence", "2024/25", SenProvision.NoSen, SchoolPhase.Total).Value);
        Assert.Equal((1, 1, 0), (reading.Kept.Count, reading.LeftOut.Values.Sum(), reading.Repeated.Count));
    }

    [Fact]
    public void Attendance_has_no_detail_and_its_year_was_written_as_a_float()
    {
        var reading = Read("202526,Spring term,202526.0,Total,EHC plan,,E09000030,Tower Hamlets,auth_part_time_perc,0.335");
        Assert.Equal(0.335, reading.At("211", "part-time-timetable", "2025/26 spring", SenProvision.EhcPlan, SchoolPhase.Total).Value);
    }

    [Fact]
    public void Counts_of_sessions_and_the_second_rate_of_C2_are_left_out_because_their_rates_are_kept()
    {
        var reading = Read(
            "202526,Spring term,,Total,EHC plan,,E09000030,Tower Hamlets,reason_b_aea_education_off_site,512",
            "202526,Spring term,,Total,EHC plan,,E09000030,Tower Hamlets,reason_c2_authorised_temp_reduced_timetable,512",
            "202526,Spring term,,Total,EHC plan,,E09000030,Tower Hamlets,reason_k_aea_education_arranged_by_la,512",
            "202526,Spring term,,Total,EHC plan,,E09000030,Tower Hamlets,reason_c2_authorised_temp_reduced_timetable_per_1000_sessions,3.35");
        Assert.Empty(reading.Kept);
        Assert.Empty(reading.Refused);
        Assert.Equal([3, 1], reading.LeftOut.Values);
        Assert.All(reading.LeftOut.Keys, reason => Assert.Contains("kept", reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Total", SchoolPhase.Total)]
    [InlineData("Primary", SchoolPhase.Primary)]
    [InlineData("State-funded primary", SchoolPhase.Primary)]
    [InlineData("Secondary", SchoolPhase.Secondary)]
    [InlineData("State-funded secondary", SchoolPhase.Secondary)]
    [InlineData("Special", SchoolPhase.Special)]
    [InlineData("State-funded special", SchoolPhase.Special)]
    public void A_phase_is_the_same_under_either_of_its_names(string written, SchoolPhase phase)
    {
        var reading = Read($"202425,Spring term,,{written},SEN support,SEN provision,E09000030,Tower Hamlets,susp_rate,2.5");
        Assert.Equal(2.5, reading.At("211", "suspensions", "2024/25 spring", SenProvision.SenSupport, phase).Value);
    }

    [Theory]
    [InlineData("Autumn term", "2024/25 autumn")]
    [InlineData("Spring term", "2024/25 spring")]
    [InlineData("Summer term", "2024/25 summer")]
    [InlineData("Academic year", "2024/25")]
    public void A_term_is_kept_apart_from_its_year(string written, string period)
    {
        var reading = Read($"202425,{written},,Total,SEN support,SEN provision,E09000030,Tower Hamlets,susp_rate,2.5");
        Assert.Equal(2.5, reading.At("211", "suspensions", period, SenProvision.SenSupport, SchoolPhase.Total).Value);
    }

    [Theory]
    [InlineData("c", SymbolKind.Suppressed)]
    [InlineData("x", SymbolKind.NotAvailable)]
    [InlineData("z", SymbolKind.NotApplicable)]
    [InlineData("low", SymbolKind.Low)]
    [InlineData(":", SymbolKind.NotApplicable)]
    public void A_mark_is_kept_as_a_symbol_and_is_never_nought(string mark, SymbolKind kind)
    {
        var value = Read(Suspensions("E09000030", mark)).At("211", "suspensions", "2024/25 spring", SenProvision.SenSupport, SchoolPhase.Total);
        Assert.Equal((null, kind, mark), (value.Value, value.Symbol, value.Mark));
        Assert.NotEmpty(value.Reason);
    }

    [Fact]
    public void Nought_is_a_figure()
    {
        var value = Read(Suspensions("E09000030", "0")).At("211", "suspensions", "2024/25 spring", SenProvision.SenSupport, SchoolPhase.Total);
        Assert.Equal((0, null), (value.Value, value.Symbol));
    }

    [Theory]
    [InlineData("E06000060", "825")]
    [InlineData("E10000002", "825")]
    [InlineData("E06000065", "815")]
    [InlineData("E10000023", "815")]
    [InlineData("E06000066", "933")]
    [InlineData("E10000027", "933")]
    public void An_area_with_two_ONS_codes_is_one_area(string ons, string code) =>
        Assert.Equal([code], Read(Suspensions(ons, "2.5")).Kept.Keys.Select(k => k.Series.PlaceCode));

    [Theory]
    [InlineData("E10000006", "202223", "Summer term")] // Cumbria: all terms of the year in which it ended
    [InlineData("E06000063", "202324", "Autumn term")] // Cumberland: from its first whole year
    [InlineData("E10000021", "202021", "Academic year")] // Northamptonshire: its last year
    public void A_former_area_is_kept_for_the_years_in_which_it_was_in_being(string ons, string year, string term)
    {
        var reading = Read($"{year},{term},,Total,EHC plan,SEN provision,{ons},,susp_rate,2.5");
        Assert.Single(reading.Kept);
        Assert.Empty(reading.Refused);
    }

    [Theory]
    [InlineData("E10000006", "202324")]
    [InlineData("E06000063", "202122")]
    [InlineData("E10000021", "202122")]
    public void An_area_is_refused_for_years_in_which_it_was_not_in_being(string ons, string year)
    {
        var reading = Read($"{year},Autumn term,,Total,EHC plan,SEN provision,{ons},,susp_rate,2.5");
        Assert.Empty(reading.Kept);
        Assert.Equal(["area-not-in-being"], reading.Refused.Select(p => p.Code));
    }

    [Theory]
    [InlineData("202425,Spring term,,Alternative provision,EHC plan,SEN provision,E09000030,,susp_rate,2.5", "unknown-value", "education_phase")]
    [InlineData("202425,Spring term,,Total,EHCP or Statement,SEN provision,E09000030,,susp_rate,2.5", "unknown-value", "send_category")]
    [InlineData("202425,Half term,,Total,EHC plan,SEN provision,E09000030,,susp_rate,2.5", "unknown-value", "time_identifier")]
    [InlineData("2024,Spring term,,Total,EHC plan,SEN provision,E09000030,,susp_rate,2.5", "unknown-period", "time_period")]
    [InlineData("202425,Spring term,,Total,EHC plan,SEN provision,E99000030,,susp_rate,2.5", "unknown-area", "new_la_code")]
    [InlineData("202425,Spring term,,Total,EHC plan,SEN provision,,,susp_rate,2.5", "no-place", "new_la_code")]
    [InlineData("202425,Spring term,,Total,EHC plan,SEN provision,E09000030,,new_rate,2.5", "unknown-figure", "row")]
    [InlineData("202425,Spring term,,Total,EHC plan,SEN provision,E09000030,,susp_rate,n/a", "not-a-number", "value")]
    [InlineData("202425,Spring term,,Total,EHC plan,SEN provision,E09000030,,susp_rate,", "not-a-number", "value")]
    [InlineData("202425,Spring term,,Total,EHC plan,SEN provision,E09000030,,susp_rate,-1", "out-of-range", "value")]
    [InlineData("202425,Spring term,,Total,EHC plan,SEN provision,E09000030,,sess_overall_percent,100.1", "out-of-range", "value")]
    [InlineData("202425,Spring term,,Total,EHC plan,SEN provision,E09000030,susp_rate,2.5", "wrong-width", "row")]
    public void A_row_that_cannot_be_read_is_refused_with_its_place_and_reason(string row, string code, string field)
    {
        var reading = Read(row);
        Assert.Empty(reading.Kept);
        Assert.Equal([(2L, code, field)], reading.Refused.Select(p => (p.RowNumber, p.Code, p.Field)));
    }

    [Fact]
    public void A_bad_row_does_not_take_the_others_with_it()
    {
        var reading = Read(Suspensions("E09000030", "2.5"), Suspensions("E06000060", "two"), Suspensions("E06000066", "3.5"));
        Assert.Equal(2, reading.Kept.Count);
        Assert.Equal([3L], reading.Refused.Select(p => p.RowNumber));
    }

    [Fact]
    public void The_same_figure_twice_is_known_as_such_under_either_name_of_its_phase()
    {
        var reading = Read(
            "202425,Spring term,,State-funded special,EHC plan,SEN provision,E09000030,,susp_rate,2.5",
            "202425,Spring term,,Special,EHC plan,SEN provision,E09000030,,susp_rate,2.6");
        Assert.Equal([3L], reading.Repeated);
        Assert.Equal(2.5, reading.At("211", "suspensions", "2024/25 spring", SenProvision.EhcPlan, SchoolPhase.Special).Value);
    }

    private static string Suspensions(string area, string value) =>
        $"202425,Spring term,,Total,SEN support,SEN provision,{area},,susp_rate,{value}";

    private static Reading Read(params string[] rows) => Reading.Of("dfe-sen-provision", Header + string.Join('\n', rows) + "\n");
}
