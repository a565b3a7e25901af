using System.Net;
using Send.Measures.V1;
using Send.Reporting.Tables;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Tables;

public sealed class ReportTableTests
{
    private const string AreaHeader =
        "report,as_of,rules,area,area_name,finding,finding_title,verdict,complete,role,reading,measure,measure_title,unit,period,period_starts,period_ends,months_old,sen,phase,service,"
        + "value,numerator,denominator,interval_lower,interval_upper,symbol,symbol_mark,symbol_reason,"
        + "peers,nation_median,nation_lower_quartile,nation_upper_quartile,nation_places,neighbours_median,neighbours_places,standard,year_before,"
        + "source,source_title,source_release,publisher,grain,place_kind,place,place_name,share_of_area";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_an_area_it_has_a_row_for_each_figure_of_each_finding()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var report = await Publish(running, new() { AreaCode = "301" });
        var lines = await Lines(running, report.Report.Id);
        Assert.Equal(AreaHeader, lines[0]);
        Assert.Equal(report.Content.Area.Findings.Sum(f => f.Evidence.Count), lines.Length - 1);
        // Absence at SEN support of the twenty others is 8.0 to 11.8 by 0.2, that of 301's ten neighbours 8.0 to 9.8.
        Assert.Equal(
            $"{report.Report.Id},2026-11-23,{report.Report.RulesVersion},301,Barking and Dagenham,1,SEN support and the Code of Practice,weakness,true,"
            + "key,weak,overall-absence,Overall absence,per cent,2025/26 spring,2026-01-01,2026-04-05,7,K,total,,9.9,,,,,,,,6.1,9.9,9,10.8,21,8.9,10,,,"
            + "published,Published tables,,A department,published,area,301,301,1",
            lines[1]);
        Assert.Contains(lines, l => l.Contains(",2,\"Excluded, absent or missing from school\",weakness,true,key,weak,overall-absence,", StringComparison.Ordinal));
        // Of a board: 2 of 1,000 waited over 52 weeks, held against the standard of 1%.
        Assert.Contains(lines, l => l.EndsWith(
            ",key,strong,waiting-over-52-weeks,Waiting over 52 weeks,per cent,2023-10,2023-10-01,2023-10-31,36,,,Therapy interventions: Physiotherapy,"
            + "0.2,2,1000,0.05486435881207279,0.7262807863492177,,,,,,,,,,,1,,published,Published tables,,A department,published,icb,QMF,NHS QMF,1",
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_grade_its_unit_says_the_scale()
    {
        await using var running = await RunningReporting.Start(Cancel);
        running.Inspections.Observations = [Given.Figure(Catalogue.InspectionOutcome, "301", "2025-07", 2), Given.Figure(Catalogue.Judgements[3], "301", "2025-07", 1)];
        var lines = await Lines(running, (await Publish(running, new() { AreaCode = "301" })).Report.Id);
        Assert.Contains(lines, l => l.Contains(
            ",Outcome of the area SEND inspection,\"outcome: 1 typically positive, 2 inconsistent, 3 widespread and/or systemic failings\",2025-07,", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains(
            ",Inspectors' judgement of therapy,\"judgement: 1 strength, 2 area for improvement, 3 weakness, 4 area for priority action\",2025-07,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("c", "c")]
    [InlineData("-", "-")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("a \"b\", c", "\"a \"\"b\"\", c\"")]
    public async Task A_symbol_is_no_number_and_no_text_is_taken_for_a_formula(string mark, string cell)
    {
        await using var running = await RunningReporting.Start(Cancel);
        var suspensions = running.Attendance.Observations.Single(o => o.AreaCode == "301" && o.MeasureId == "suspensions" && o.SenProvision == SenProvision.SenSupport);
        suspensions.Symbol = new() { Kind = SymbolKind.Suppressed, Mark = mark, Reason = "Suppressed, so that nobody can be recognised." };
        var report = await Publish(running, new() { AreaCode = "301" });
        Assert.Equal(2, (await Lines(running, report.Report.Id)).Count(l => l.Contains(
            $",key,not judged,suspensions,Suspensions,for each 100,2024/25 spring,2025-01-01,2025-04-20,19,K,total,,,,,,,suppressed,{cell},\"Suppressed, so that nobody can be recognised.\",",
            StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_many_areas_it_has_a_row_for_each_area_and_finding_from_which_the_counts_follow()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var report = await Publish(running, new() { Areas = new() });
        var lines = await Lines(running, report.Report.Id);
        Assert.Equal("report,as_of,rules,scope,area,area_name,finding,finding_title,verdict,sufficient,complete", lines[0]);
        Assert.Equal(153 * 6, lines.Length - 1);
        var counts = report.Content.Many.Counts;
        Assert.Equal(
            $"{report.Report.Id},2026-11-23,{report.Report.RulesVersion},England,301,Barking and Dagenham,1,{counts.Findings[0].Title},weakness,true,true",
            Assert.Single(lines, l => l.Contains(",301,Barking and Dagenham,1,", StringComparison.Ordinal)));
        Assert.True(counts.Findings[0].Weakness > 1);
        foreach (var f in counts.Findings)
        {
            Assert.Equal(
                (f.Weakness, f.Mixed, f.Strength, f.InsufficientEvidence),
                (Of(f, "weakness,true"), Of(f, "mixed,true"), Of(f, "strength,true"), Of(f, "insufficient evidence,false")));
        }

        int Of(NationalFinding f, string said) => lines.Count(l => l.EndsWith($",{f.Number},{Quoted(f.Title)},{said},true", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_a_file_to_keep_and_is_not_sent_again_to_who_has_it()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var report = await Publish(running, new() { AreaCode = "301" });
        using var http = new HttpClient();
        using var answer = await http.GetAsync(Address(running, report.Report.Id), Cancel);
        Assert.Equal("text/csv; charset=utf-8", $"{answer.Content.Headers.ContentType}");
        Assert.Equal(("attachment", $"report-{report.Report.Id}.csv"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileName));
        Assert.Contains("immutable", $"{answer.Headers.CacheControl}", StringComparison.Ordinal);
        Assert.Equal(ReportTable.Of(report.Report.Id, report.Content), await answer.Content.ReadAsStringAsync(Cancel));
        using var again = new HttpRequestMessage(HttpMethod.Get, Address(running, report.Report.Id)) { Headers = { { "If-None-Match", $"\"{report.Report.Id}\"" } } };
        using var unchanged = await http.SendAsync(again, Cancel);
        Assert.Equal((HttpStatusCode.NotModified, 0), (unchanged.StatusCode, (await unchanged.Content.ReadAsByteArrayAsync(Cancel)).Length));
    }

    private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;

    private static Uri Address(RunningReporting running, string id) => new(running.Http, $"/v1/reports/{id}.csv");

    private static async Task<GetReportResponse> Publish(RunningReporting running, ReportScope scope)
    {
        var published = await running.Reports.PublishReportAsync(new() { Scope = scope, AsOf = Asked.Day }, cancellationToken: Cancel);
        return await running.Reports.GetReportAsync(new() { Id = published.Report.Id }, cancellationToken: Cancel);
    }

    private static async Task<string[]> Lines(RunningReporting running, string id)
    {
        using var http = new HttpClient();
        return (await http.GetStringAsync(Address(running, id), Cancel)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
