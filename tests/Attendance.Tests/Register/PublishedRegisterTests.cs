using System.Globalization;
using Send.Attendance.Codes;
using Send.Attendance.Tests.Profiles;
using Send.Attendance.V1;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Attendance.Tests.Register;

/// <summary>Rows that DfE published, written out into the marks that they were counted from: the service has to say what DfE printed.</summary>
public sealed class PublishedRegisterTests(OnSqlite service) : IClassFixture<OnSqlite>
{
    private const int Sessions = 380;
    private const int PupilsOfABlock = 500;

    private static readonly (string Code, string Column)[] Columns =
    [
        ("/", "reason_present_am"), (@"\", "reason_present_pm"), ("L", "reason_l_present_late_before_registers_closed"),
        ("I", "reason_i_authorised_illness"), ("M", "reason_m_authorised_medical_dental"), ("R", "reason_r_authorised_religious_observance"),
        ("S", "reason_s_authorised_study_leave"), ("T", "reason_t_authorised_mobile_child"), ("H", "reason_h_authorised_holiday"),
        ("E", "reason_e_authorised_excluded"), ("C", "reason_c_authorised_other"), ("C1", "reason_c1_authorised_regulated_performance"),
        ("J1", "reason_j1_authorised_interview"), ("C2", "reason_c2_authorised_temp_reduced_timetable"), ("B", "reason_b_aea_education_off_site"),
        ("J", "reason_j_aea_interview"), ("P", "reason_p_aea_approved_sporting_activity"), ("V", "reason_v_aea_educational_visit_trip"),
        ("W", "reason_w_aea_work_experience"), ("K", "reason_k_aea_education_arranged_by_la"), ("G", "reason_g_unauthorised_holiday"),
        ("U", "reason_u_unauthorised_late_after_registers_closed"), ("O", "reason_o_other_unauthorised"), ("N", "reason_n_no_reason_yet"),
    ];

    private static readonly (string Measure, string Column)[] Published =
    [
        ("attendance", "attendance_perc"), ("overall-absence", "overall_absence_perc"), ("authorised-absence", "authorised_absence_perc"),
        ("unauthorised-absence", "unauthorised_absence_perc"), ("illness-absence", "illness_perc"), ("medical-appointments", "appointments_perc"),
        ("unauthorised-holiday", "unauth_hol_perc"), ("other-unauthorised-absence", "unauth_oth_perc"),
        ("late-after-registers-closed", "unauth_late_registers_closed_perc"), ("no-reason-yet", "unauth_not_yet_perc"),
        ("religious-observance", "auth_religious_perc"), ("study-leave", "auth_study_perc"), ("mobile-child", "auth_mob_perc"),
        ("excluded-absence", "auth_excluded_perc"), ("regulated-performance", "auth_performance_perc"), ("interview-absence", "auth_interview_perc"),
        ("part-time-timetable", "auth_part_time_perc"), ("other-authorised-absence", "auth_other_perc"),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("857")]
    [InlineData("207")]
    [InlineData("805")]
    public async Task Every_percentage_comes_out_as_DfE_printed_it(string area)
    {
        Assert.SkipUnless(PublishedData.IsHere, PublishedData.Absent);
        var row = Row(area);
        await service.Send(Blocks(area, row));
        var answer = await new MeasureService.MeasureServiceClient(service.Channel).GetObservationsAsync(
            new() { AreaCodes = { area }, Filter = new() { Periods = { "2025/26" }, MeasureIds = { Published.Select(p => p.Measure) } } }, cancellationToken: Cancel);
        var said = answer.Observations.ToDictionary(o => o.MeasureId, o => o.Figure);
        Assert.All(Published, p => Assert.Equal(Number(row[p.Column]), said[p.Measure].Value, 1e-10));
        Assert.All(Published, p => Assert.Equal(Number(row["possible_sessions"]), said[p.Measure].Denominator));
    }

    [Fact]
    public async Task Beside_what_DfE_published_the_marks_differ_by_nothing()
    {
        Assert.SkipUnless(PublishedData.IsHere, PublishedData.Absent);
        const string area = "908";
        await service.Publish("dfe", ReadBy("dfe-attendance-year-to-date").Where(r => r.PlaceCode == area));
        await service.Send(Blocks(area, Row(area)));
        var answer = await new MeasureService.MeasureServiceClient(service.Channel).GetReconciliationAsync(
            new() { AreaCode = area, Filter = new() { MeasureIds = { Published.Select(p => p.Measure) } } }, cancellationToken: Cancel);
        Assert.Equal(Published.Select(p => p.Measure).Order(StringComparer.Ordinal), answer.Comparisons.Select(c => c.MeasureId));
        Assert.All(answer.Comparisons, c => Assert.Equal((0.0, 0.0, true), (Math.Round(c.Difference.Value, 10), c.Difference.Denominator, c.Difference.WithinRounding)));
        Assert.All(answer.Comparisons, c => Assert.Empty(c.Explanations));
    }

    private static IEnumerable<ImportRow> ReadBy(string profile)
    {
        using var file = new CsvFile(PublishedData.File("education/EES_ytd_data.csv"));
        return [.. new ProfileReader(Reading.Profile(profile), file, Send.Measures.MeasureCatalogue.In(AttendanceService.Assembly)).Read().SelectMany(o => o.Figures)];
    }

    private static Dictionary<string, string> Row(string area)
    {
        using var file = new CsvFile(PublishedData.File("education/EES_ytd_data.csv"));
        while (file.Read())
        {
            var row = file.Header.Select((column, i) => (column, Cell: file[i])).ToDictionary(c => c.column, c => c.Cell);
            if (row["old_la_code"] == area && row["education_phase"] == "Total")
                return row;
        }
        throw new InvalidOperationException($"There is no row of {area}.");
    }

    /// <summary>The sessions of each code, one after the other, dealt to as many pupils as there must be.</summary>
    private static IEnumerable<MarksBlock> Blocks(string area, Dictionary<string, string> row)
    {
        byte[] marks = [.. Columns.SelectMany(c => Enumerable.Repeat(AttendanceCodes.Page1.ByteOf(c.Code)!.Value, (int)Number(row[c.Column])))];
        var pupils = (marks.Length + Sessions - 1) / Sessions;
        Array.Resize(ref marks, pupils * Sessions);
        for (var week = 0; week < Sessions / 10; week++)
        {
            foreach (var group in Enumerable.Range(0, pupils).Chunk(PupilsOfABlock))
            {
                var block = new MarksBlock
                {
                    SubmissionId = $"{area}-{week}-{group[0]}",
                    AreaCode = area,
                    SchoolUrn = $"{100_000 + (group[0] / PupilsOfABlock)}",
                    Week = new DateOnly(2025, 9, 8).AddDays(7 * week).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    CodePage = 1,
                };
                block.Pupils.AddRange(group.Select(p => $"P{p}"));
                block.Marks = Google.Protobuf.ByteString.CopyFrom([.. group.SelectMany(p => marks.AsSpan((p * Sessions) + (week * 10), 10).ToArray())]);
                yield return block;
            }
        }
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
