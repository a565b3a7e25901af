using Microsoft.EntityFrameworkCore;
using Npgsql;
using Send.Hosting.Errors;
using Send.Hosting.Storage;
using Send.Tests.PostgreSql;
using Xunit;

namespace Send.Hosting.Tests.Storage;

public sealed class MigrationTurnTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_turn_is_waited_for_longer_than_a_statement_may_take()
    {
        Assert.SkipUnless(PostgreSqlServer.Absence is null, PostgreSqlServer.Absence ?? "");
        var database = new NpgsqlConnectionStringBuilder(await PostgreSqlServer.CreateDatabase()) { CommandTimeout = 1 }.ConnectionString;
        await using var first = Notes(database);
        await using var second = Notes(database);
        await first.Database.OpenConnectionAsync(Cancel);
        await second.Database.OpenConnectionAsync(Cancel);
        var held = await MigrationTurn.Take(first.Database, Cancel);
        var waiting = MigrationTurn.Take(second.Database, Cancel);
        await Task.Delay(TimeSpan.FromSeconds(3), Cancel);
        Assert.False(waiting.IsCompleted);
        await held.DisposeAsync();
        await (await waiting).DisposeAsync();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_said_to_be_so()
    {
        var folder = Directory.CreateTempSubdirectory("send-hosting-");
        var file = Path.Combine(folder.FullName, "notes.db");
        // A folder where the file would be: even an account that may write everywhere cannot.
        folder.CreateSubdirectory("notes.db.migrating");
        await using var notes = new SqliteNotes(new DbContextOptionsBuilder<SqliteNotes>().UseSqlite($"Data Source={file};Pooling=False").Options);
        var failure = await Assert.ThrowsAsync<ServiceException>(() => MigrationTurn.Take(notes.Database, Cancel));
        Assert.Equal("storage-failed", failure.Error.Code);
        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static PostgreSqlNotes Notes(string database) => new(new DbContextOptionsBuilder<PostgreSqlNotes>().UseNpgsql(database).Options);
}
