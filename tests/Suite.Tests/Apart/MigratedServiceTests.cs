using Npgsql;
using Send.Tests.PostgreSql;
using Xunit;

namespace Send.Suite.Tests.Apart;

/// <summary>A service that runs apart does not migrate its database itself: its executable does, before the service starts.</summary>
public sealed class MigratedServiceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_is_ready_only_when_its_database_was_migrated_by_whichever_of_several_came_first()
    {
        var store = await Store();
        using var service = new ServiceProcess("Send.Attendance", store);
        await Task.Delay(TimeSpan.FromSeconds(3), Cancel);
        Assert.False(await service.IsReady(Cancel));

        var several = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ServiceProcess.Run("Send.Attendance", store, ["migrate"], Cancel)));
        Assert.All(several, s => Assert.Equal((0, ""), (s.Exit, s.Error)));
        Assert.Contains(several, s => s.Out.StartsWith("applied 2026", StringComparison.Ordinal));
        await service.Ready(Cancel);
        Assert.Equal("up to date", (await ServiceProcess.Run("Send.Attendance", store, ["migrate"], Cancel)).Out.Trim());
    }

    [Fact]
    public async Task On_a_database_that_a_newer_version_migrated_an_older_service_migrates_nothing_and_starts()
    {
        var store = await Store();
        Assert.Equal(0, (await ServiceProcess.Run("Send.Attendance", store, ["migrate"], Cancel)).Exit);
        await Sql(store, "INSERT INTO \"__ObservationsContext_migrations\" VALUES ('29991231000000_Later', '99.0')");
        var (exit, output, error) = await ServiceProcess.Run("Send.Attendance", store, ["migrate"], Cancel);
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("newer than this version", output, StringComparison.Ordinal);
        using var service = new ServiceProcess("Send.Attendance", store);
        await service.Ready(Cancel);

        // Newer, and yet without what this version asks for: it would never be ready.
        await Sql(store, "DELETE FROM \"__ObservationsContext_migrations\" WHERE migration_id LIKE '%RegisterCheckpoints'");
        (exit, _, error) = await ServiceProcess.Run("Send.Attendance", store, ["migrate"], Cancel);
        Assert.Equal(1, exit);
        Assert.Contains("(storage-newer)", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_whose_database_is_away_says_why()
    {
        var store = await Store();
        store["Storage__ConnectionString"] = store["Storage__ConnectionString"].Replace("Database=test_", "Database=gone_", StringComparison.OrdinalIgnoreCase);
        var (exit, output, error) = await ServiceProcess.Run("Send.Attendance", store, ["migrate"], Cancel);
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("does not exist", Assert.Single(error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private static async Task Sql(Dictionary<string, string> store, string sql)
    {
        await using var database = NpgsqlDataSource.Create(store["Storage__ConnectionString"]);
        await using var command = database.CreateCommand(sql);
        Assert.True(await command.ExecuteNonQueryAsync(Cancel) > 0);
    }

    private static async Task<Dictionary<string, string>> Store()
    {
        Assert.SkipUnless(PostgreSqlServer.Absence is null, PostgreSqlServer.Absence ?? "");
        return new() { ["Storage__Provider"] = "PostgreSql", ["Storage__ConnectionString"] = await PostgreSqlServer.CreateDatabase() };
    }
}
