using Microsoft.Data.Sqlite;
using Xunit;

namespace Send.Cli.Tests.Commands;

public sealed class MigrateTests : IDisposable
{
    private static readonly string[] Services = ["attendance", "health-access", "inspections", "reporting"];
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_service_says_what_was_applied_and_then_that_it_is_up_to_date()
    {
        var (exit, output, error) = await SendProcess.Run("migrate", "--data", folder.Data);
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal(Services, Lines(output).Select(l => l.Split(':')[0]));
        Assert.All(Lines(output), l => Assert.Contains(": applied 2026", l, StringComparison.Ordinal));
        Assert.All(Directory.EnumerateFiles(folder.Data), f => Assert.Contains(".db", f, StringComparison.Ordinal));

        var again = await SendProcess.Run("migrate", "--data", folder.Data);
        Assert.Equal(0, again.Exit);
        Assert.Equal(Services.Select(s => $"{s}: up to date"), Lines(again.Out));
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_by_every_command_and_stays_as_it_was()
    {
        await SendProcess.Run("migrate", "--data", folder.Data);
        await Sql("health-access", "INSERT INTO __ObservationsContext_migrations VALUES ('29991231000000_Later', '99.0')");
        string[][] commands = [["migrate"], ["serve", "--http-port", "1", "--grpc-port", "2"], ["findings", "301"]];
        foreach (var command in commands)
        {
            var (exit, output, error) = await SendProcess.Run([.. command, "--data", folder.Data]);
            Assert.Equal(1, exit);
            Assert.DoesNotContain("health-access", output, StringComparison.Ordinal);
            var line = Assert.Single(Lines(error));
            Assert.Contains("29991231000000_Later", line, StringComparison.Ordinal);
            Assert.EndsWith("(storage-newer)", line, StringComparison.Ordinal);
        }
        Assert.Equal("29991231000000_Later", await Sql("health-access", "SELECT max(migration_id) FROM __ObservationsContext_migrations"));
    }

    [Fact]
    public async Task A_folder_and_a_services_own_settings_are_two_places()
    {
        Assert.Equal(2, (await SendProcess.Run("migrate", "--data", folder.Data, "--service", "attendance")).Exit);
        Assert.Equal(2, (await SendProcess.Run("migrate", "--service", "nobody")).Exit);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task<string> Sql(string service, string sql)
    {
        await using var database = new SqliteConnection($"Data Source={Path.Combine(folder.Data, $"{service}.db")};Pooling=False");
        await database.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        return $"{await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)}";
    }
}
