using System.Net;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Xunit;

namespace Send.Reporting.Tests.Publishing;

public sealed class ReadReportTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_report_whose_bytes_were_changed_is_refused_by_every_way_to_read_it(string provider)
    {
        await using var running = await RunningReporting.StartOn(provider, Cancel);
        var kept = await Publish(running, "301");
        var damaged = await Publish(running, "302");
        await running.InDatabase(async context =>
        {
            var row = await context.Reports.AsNoTracking().SingleAsync(r => r.Id == damaged, Cancel);
            // What is left can still be read as a report: that of the other area.
            var content = (await context.Reports.AsNoTracking().SingleAsync(r => r.Id == kept, Cancel)).Content;
            Assert.Equal(1, await context.Reports.Where(r => r.Number == row.Number).ExecuteUpdateAsync(s => s.SetProperty(r => r.Content, content), Cancel));
        });

        AssertDamaged(await Assert.ThrowsAsync<RpcException>(async () => await running.Reports.GetReportAsync(new() { Id = damaged }, cancellationToken: Cancel)), damaged);
        AssertDamaged(await Assert.ThrowsAsync<RpcException>(async () => await running.Reports.CompareReportsAsync(new() { FromId = kept, ToId = damaged }, cancellationToken: Cancel)), damaged);
        Assert.Equal(kept, (await running.Reports.GetReportAsync(new() { Id = kept }, cancellationToken: Cancel)).Report.Id);
        Assert.Equal(2, (await running.Reports.ListReportsAsync(new(), cancellationToken: Cancel)).Total);

        using var http = new HttpClient();
        var (asJson, status) = await Read(http, new(running.Http, $"/v1/reports/{damaged}"));
        Assert.Contains("report-damaged", status, StringComparison.Ordinal);
        foreach (var document in (string[])["html", "csv"])
            Assert.Equal((asJson, status), await Read(http, new(running.Http, $"/v1/reports/{damaged}.{document}")));
        Assert.Equal(HttpStatusCode.InternalServerError, asJson);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("csv")]
    public async Task A_document_of_no_report_is_not_found_and_says_so_as_the_call_does(string document)
    {
        await using var running = await RunningReporting.Start(Cancel);
        using var http = new HttpClient();
        var called = await Read(http, new(running.Http, "/v1/reports/0123"));
        Assert.Equal(HttpStatusCode.NotFound, called.Status);
        Assert.Contains("unknown-report", called.Body, StringComparison.Ordinal);
        Assert.Equal(called, await Read(http, new(running.Http, $"/v1/reports/0123.{document}")));
    }

    private static void AssertDamaged(RpcException error, string id)
    {
        Assert.Equal((StatusCode.DataLoss, "report-damaged"), (error.StatusCode, error.SendCode()));
        Assert.Contains(id, error.Status.Detail, StringComparison.Ordinal);
    }

    /// <summary>The status, and the body as JSON without blanks between.</summary>
    private static async Task<(HttpStatusCode Status, string Body)> Read(HttpClient http, Uri address)
    {
        using var answer = await http.GetAsync(address, Cancel);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        return (answer.StatusCode, System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!.ToJsonString());
    }

    private static async Task<string> Publish(RunningReporting running, string area) =>
        (await running.Reports.PublishReportAsync(new() { Scope = new() { AreaCode = area }, AsOf = Asked.Day }, cancellationToken: Cancel)).Report.Id;
}
