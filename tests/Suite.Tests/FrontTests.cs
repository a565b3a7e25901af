using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Core;
using Grpc.Net.Client;
using Send.Cli.Running;
using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;

namespace Send.Suite.Tests;

public sealed class FrontTests : IClassFixture<RunningSuite>, IAsyncLifetime
{
    private readonly Front front;
    private readonly int httpPort = FreePort.Next();
    private readonly int grpcPort = FreePort.Next();
    private readonly HttpClient http;
    private readonly GrpcChannel channel;

    public FrontTests(RunningSuite suite)
    {
        front = new(suite.Suite);
        http = new() { BaseAddress = new($"http://localhost:{httpPort}") };
        channel = GrpcChannel.ForAddress($"http://localhost:{grpcPort}");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await front.Start(httpPort, grpcPort, Cancel);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        channel.Dispose();
        await front.DisposeAsync();
    }

    [Theory]
    [InlineData("attendance", "overall-absence")]
    [InlineData("health-access", "waiting-list")]
    [InlineData("inspections", "inspection-outcome")]
    public async Task One_contract_of_three_services_is_told_apart_by_the_app_id(string appId, string measure)
    {
        var overGrpc = await new MeasureService.MeasureServiceClient(channel)
            .ListMeasuresAsync(new(), new Metadata { { "dapr-app-id", appId } }, cancellationToken: Cancel);
        Assert.Contains(overGrpc.Measures, m => m.Id == measure);

        var overJson = await http.GetFromJsonAsync<JsonElement>($"{appId}/v1/measures", Cancel);
        Assert.Contains(overJson.GetProperty("measures").EnumerateArray(), m => m.GetProperty("id").GetString() == measure);
    }

    [Fact]
    public async Task A_call_without_an_app_id_is_answered_as_a_sidecar_would()
    {
        var error = await Assert.ThrowsAsync<RpcException>(async () =>
            await new AreaFindingsService.AreaFindingsServiceClient(channel).GetNationalFindingsAsync(new(), cancellationToken: Cancel));
        Assert.Equal(StatusCode.Unknown, error.StatusCode);
        Assert.Contains("dapr-app-id", error.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_without_a_service_says_which_there_are()
    {
        using var answer = await http.GetAsync("v1/measures", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("/attendance/", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_area_is_a_bad_request_in_json_with_its_field()
    {
        using var answer = await http.GetAsync("reporting/v1/areas/999/findings", Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal(3, body.GetProperty("code").GetInt32());
        Assert.Contains("area_code", body.GetProperty("details").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_a_misspelt_scope_is_none_of_the_nation()
    {
        using var answer = await http.PostAsJsonAsync("reporting/v1/reports", new { scope = new { areas = new { region = "E12000007" } } }, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var details = (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("details");
        Assert.Equal("unknown-field", details[0].GetProperty("reason").GetString());
        var violation = details[1].GetProperty("fieldViolations")[0];
        Assert.Equal(
            ("scope.areas.region", "scope.areas.region is no field of the request. regionCode is near it."),
            (violation.GetProperty("field").GetString(), violation.GetProperty("description").GetString()));
    }

    [Theory]
    [InlineData("health-access/v1/measures?them=THEME_CAMHS", "unknown-field")]
    [InlineData("inspections/v1/inspections?framework=FRAMEWORK_2020", "unknown-value")]
    [InlineData("reporting/v1/reports?page_size=abc", "wrong-type")]
    public async Task A_parameter_that_is_none_is_refused_by_every_service(string address, string code)
    {
        using var answer = await http.GetAsync(address, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"\"{code}\"", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_that_an_address_does_not_take_is_answered_with_the_one_that_it_takes()
    {
        using var answer = await http.PostAsync("reporting/v1/areas/301/findings", null, Cancel);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal(12, body.GetProperty("code").GetInt32());
        Assert.EndsWith("does not take POST. It takes GET.", body.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_stream_through_the_front()
    {
        using var stream = new AreaFindingsService.AreaFindingsServiceClient(channel)
            .ListAreaFindings(new(), new Metadata { { "dapr-app-id", "reporting" } }, cancellationToken: Cancel);
        var areas = 0;
        await foreach (var _ in stream.ResponseStream.ReadAllAsync(Cancel))
            areas++;
        Assert.Equal(153, areas);
    }
}
