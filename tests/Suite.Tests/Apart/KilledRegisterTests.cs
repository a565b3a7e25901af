using Send.Tests.PostgreSql;
using Xunit;

namespace Send.Suite.Tests.Apart;

/// <summary>
/// The register's service killed at a moment of chance while marks come in: what it acknowledged is there once, and what is sent
/// again makes the rest whole.
/// </summary>
public sealed class KilledRegisterTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_mid_stream_on_SQLite_it_has_every_acknowledged_block_once_and_none_in_part()
    {
        var folder = Directory.CreateTempSubdirectory("send-killed-");
        for (var round = 0; round < RegisterSending.Rounds; round++)
            await KillAndRecount(round, new() { ["Storage__ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, $"{round}.db")}" });
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Killed_mid_stream_on_PostgreSQL_it_has_every_acknowledged_block_once_and_none_in_part()
    {
        Assert.SkipUnless(PostgreSqlServer.Absence is null, PostgreSqlServer.Absence ?? "");
        for (var round = 0; round < RegisterSending.Rounds; round++)
        {
            await KillAndRecount(round, new()
            {
                ["Storage__Provider"] = "PostgreSql",
                ["Storage__ConnectionString"] = await PostgreSqlServer.CreateDatabase(),
                ["Storage__MigrateAtStart"] = "true",
            });
        }
    }

    private static async Task KillAndRecount(int round, Dictionary<string, string> store)
    {
        var acknowledged = new RegisterSending.Acknowledged();
        using (var first = new ServiceProcess("Send.Attendance", store))
        {
            await first.Ready(Cancel);
            var killed = new TaskCompletionSource();
            var sending = RegisterSending.Send(first, acknowledged, killed.Task);
            await acknowledged.Reach(RegisterSending.FaultAfter(round), sending);
            first.Kill();
            killed.SetResult();
            Assert.NotNull(await sending);
        }
        Assert.InRange(acknowledged.Received, RegisterSending.FaultAfter(round), RegisterSending.Blocks - 1);

        using var second = new ServiceProcess("Send.Attendance", store);
        await second.Ready(Cancel);
        await RegisterSending.SendAgainAndRecount(second, acknowledged);
    }
}
