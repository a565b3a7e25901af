using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Health.V1;
using Xunit;

namespace Send.Inspections.Tests;

public sealed class InspectionsServiceTests(OnSqlite service) : IClassFixture<OnSqlite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_service_says_that_it_is_ready_and_what_it_measures()
    {
        Assert.Equal("Healthy", await service.Http.GetStringAsync("/health/readiness", Cancel));
        var health = await new Health.HealthClient(service.Channel).CheckAsync(new(), cancellationToken: Cancel);
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, health.Status);
        Assert.Equal(20, (await service.Http.GetFromJsonAsync<JsonElement>("/v1/measures", Cancel)).GetProperty("measures").GetArrayLength());
    }

    [Fact]
    public async Task An_inspection_is_recorded_amended_and_refused_in_json()
    {
        var recorded = await Post("""{ "areaCode": "302", "framework": "FRAMEWORK_2016", "startedOn": "2022-01-17", "publishedOn": "2022-03-24", "statementOfAction": {} }""");
        Assert.Equal(HttpStatusCode.OK, recorded.Status);
        var inspection = recorded.Body.GetProperty("inspection");
        Assert.Equal("302-2016-2022-01-17", inspection.GetProperty("id").GetString());

        var again = await Post("""{ "areaCode": "302", "framework": "FRAMEWORK_2016", "startedOn": "2022-01-17", "publishedOn": "2022-03-24", "statementOfAction": {} }""");
        Assert.Equal(HttpStatusCode.Conflict, again.Status);

        var wrong = await Post("""{ "areaCode": "302", "framework": "FRAMEWORK_2023", "publishedOn": "2024-03-24", "outcome": {} }""");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("inspection.outcome.outcome", wrong.Body.GetRawText(), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> Post(string json)
    {
        using var content = new StringContent(json, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        using var answer = await service.Http.PostAsync("/v1/inspections", content, Cancel);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel));
    }
}
