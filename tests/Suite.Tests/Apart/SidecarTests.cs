using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Send.Cli.Connections;
using Send.Reporting;
using Xunit;

namespace Send.Suite.Tests.Apart;

public sealed class SidecarTests(RunningSuite suite) : IClassFixture<RunningSuite>
{
    [Fact]
    public async Task Reporting_reaches_the_services_through_its_sidecar_by_configuration_alone()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var sidecar = new StandInSidecar(suite.Suite.Grpc, token: "a-token");
        await sidecar.Start(cancel);
        await using var reporting = ReportingService.Build([], new Dictionary<string, string?>
        {
            ["Listen:Grpc"] = "0",
            ["Listen:Http"] = "0",
            ["Storage:ConnectionString"] = "Data Source=sidecar;Mode=Memory;Cache=Shared",
            ["Clients:Transport"] = "Dapr",
            ["DAPR_GRPC_PORT"] = $"{sidecar.Port}",
            ["DAPR_API_TOKEN"] = "a-token",
        });
        await reporting.StartAsync(cancel);

        await using var connection = Connection.To(_ => GrpcAddress(reporting));
        var answer = await connection.Findings.GetAreaFindingsAsync(new() { AreaCode = "301" }, cancellationToken: cancel);

        Assert.True(answer.AreaFindings.Complete, string.Join("; ", answer.AreaFindings.Sources.Select(s => s.Note)));
        Assert.Equal(["attendance", "health-access", "inspections"], sidecar.Calls.Select(c => c.AppId).Distinct().Order(StringComparer.Ordinal));
        Assert.All(sidecar.Calls, c => Assert.Equal(c.Path.EndsWith("/StreamObservations", StringComparison.Ordinal) ? "true" : "", c.Stream));
    }

    private static Uri GrpcAddress(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Last());
}
