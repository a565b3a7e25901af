using Grpc.Core;
using Send.Hosting.Errors;
using Send.Tests.PostgreSql;
using Xunit;

namespace Send.Suite.Tests.Apart;

/// <summary>
/// PostgreSQL lost at a moment of chance while marks come in, killed or shut down at once, and started again: the service goes on,
/// its callers are told that the database does not answer, and nothing is kept by half.
/// </summary>
public sealed class LostDatabaseTests
{
    // Commits are waited for, as they are in earnest.
    private const string Settings = "-c fsync=on -c shared_buffers=32MB -c max_connections=50 -c listen_addresses=";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_that_is_lost_amid_commits_and_comes_back_has_every_acknowledged_block_once_and_none_in_part()
    {
        Assert.SkipUnless(PostgreSqlServer.Absence is null, PostgreSqlServer.Absence ?? "");
        await using var server = await PostgreSqlProcess.Start(Settings);
        for (var round = 0; round < RegisterSending.Rounds; round++)
        {
            using var service = new ServiceProcess("Send.Attendance", new Dictionary<string, string>
            {
                ["Storage__Provider"] = "PostgreSql",
                ["Storage__ConnectionString"] = await server.CreateDatabase($"round_{round}"),
                ["Storage__MigrateAtStart"] = "true",
            });
            await service.Ready(Cancel);
            await LoseAndRecount(server, service, round);
        }
    }

    private static async Task LoseAndRecount(PostgreSqlProcess server, ServiceProcess service, int round)
    {
        var acknowledged = new RegisterSending.Acknowledged();
        var sending = RegisterSending.Send(service, acknowledged);
        await acknowledged.Reach(RegisterSending.FaultAfter(round), sending);
        await (round % 2 == 0 ? server.Kill() : server.StopAtOnce());
        if (await sending is { } error)
            Unavailable(error);
        else
            Assert.Equal(RegisterSending.Blocks, acknowledged.Received);
        Unavailable(await Assert.ThrowsAsync<RpcException>(() => RegisterSending.Totals(service)));
        Unavailable(await RegisterSending.SendOne(service, 0));

        await server.StartAgain();
        await service.Ready(Cancel);
        await RegisterSending.SendAgainAndRecount(service, acknowledged);
    }

    private static void Unavailable(RpcException? error)
    {
        Assert.Equal((StatusCode.Unavailable, "storage-unavailable"), (error?.StatusCode, error?.SendCode()));
        Assert.Contains("does not answer", error!.Status.Detail, StringComparison.Ordinal);
    }
}
