using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Core;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.SpecifiedProvisions;

public sealed class ListSpecifiedProvisionsOnSqliteTests(OnSqlite service) : ListSpecifiedProvisionsTests(service), IClassFixture<OnSqlite>;

public sealed class ListSpecifiedProvisionsOnPostgreSqlTests(OnPostgreSql service) : ListSpecifiedProvisionsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListSpecifiedProvisionsTests(RunningRecords service)
{
    [Fact]
    public async Task They_are_narrowed_by_child_service_and_day()
    {
        await service.Record(Given.Provision("302", "a", "2025-01-01", "2025-06-30"));
        await service.Record(Given.Provision("302", "b", "2025-07-01"));
        await service.Record(Given.Provision("302", "c", "2025-03-01", child: "C2").With(p => p.Service = HealthService.Physiotherapy));
        Assert.Equal("b c a", await Ids(new() { AreaCode = "302" }));
        Assert.Equal("b a", await Ids(new() { AreaCode = "302", Child = "C1" }));
        Assert.Equal("c", await Ids(new() { AreaCode = "302", Service = HealthService.Physiotherapy }));
        Assert.Equal("c a", await Ids(new() { AreaCode = "302", OpenOn = "2025-06-30" }));
        Assert.Equal("b c", await Ids(new() { AreaCode = "302", OpenOn = "2025-07-01" }));
        Assert.Equal("a", await Ids(new() { AreaCode = "302", OpenOn = "2025-01-01" }));
    }

    [Fact]
    public async Task A_child_is_asked_for_in_the_body_and_in_no_address()
    {
        await service.Record(Given.Provision("303", "a"));
        var answer = await service.Http.PostAsJsonAsync("/v1/areas/303/specified-provision/search", new { child = "C1" }, TestContext.Current.CancellationToken);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("HEALTH_SERVICE_SPEECH_AND_LANGUAGE_THERAPY", json.GetProperty("specifiedProvisions")[0].GetProperty("service").GetString());
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_refused()
    {
        await Refused("unknown-area", new());
        await Refused("child-reference", new() { AreaCode = "306", Child = "a name" });
        await Refused("unknown-service", new() { AreaCode = "306", Service = (HealthService)18 });
        await Refused("not-a-day", new() { AreaCode = "306", OpenOn = "1 May" });
        await Refused("page-size", new() { AreaCode = "306", PageSize = 1001 });
    }

    private async Task<string> Ids(ListSpecifiedProvisionsRequest request) => string.Join(' ', (await service.List(request)).SpecifiedProvisions.Select(p => p.Id));

    private Task<string> Refused(string code, ListSpecifiedProvisionsRequest request) => Refusal.Of(StatusCode.InvalidArgument, code, () => service.List(request));
}
