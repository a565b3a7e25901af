using Grpc.Core;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Xunit;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace Send.Hosting.Tests.Storage;

public sealed class SqliteRefusesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("send-hosting-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => Path.Combine(folder.FullName, "notes.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_file_that_another_process_writes_to_is_unavailable_until_it_is_done()
    {
        await Make();
        await using var host = await Start("Default Timeout=1");
        await using (var other = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            await other.OpenAsync(Cancel);
            await using var transaction = await other.BeginTransactionAsync(Cancel);
            await Fails(host, StatusCode.Unavailable, "storage-unavailable");
        }
        Assert.Equal("1", await host.Client.Call(Way.Unary, "a note", Cancel));
    }

    [Fact]
    public async Task A_full_database_says_that_there_is_no_room()
    {
        await Make();
        await using var host = await Notes.Start(
            async (text, context) =>
            {
                var notes = Notes.Of(context);
                await notes.Database.OpenConnectionAsync(context.CancellationToken);
                await notes.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 4", context.CancellationToken);
                return await notes.Add(new('a', 100_000), context.CancellationToken);
            },
            "Sqlite",
            $"Data Source={File}");
        await Fails(host, StatusCode.ResourceExhausted, "storage-full");
    }

    [Fact]
    public async Task A_file_that_may_only_be_read_says_that_someone_has_to_look()
    {
        await Make();
        await using var host = await Start("Mode=ReadOnly");
        await Fails(host, StatusCode.Unavailable, "storage-failed");
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_says_that_someone_has_to_look_and_the_service_is_not_ready()
    {
        folder.CreateSubdirectory("notes.db");
        await using var host = await Start("Mode=ReadWrite");
        await Fails(host, StatusCode.Unavailable, "storage-failed");
        Assert.Equal(ServingStatus.NotServing, await host.Status("readiness", Cancel));
    }

    private async Task Make()
    {
        await using var notes = new SqliteNotes(new DbContextOptionsBuilder<SqliteNotes>().UseSqlite($"Data Source={File}").UseSnakeCaseNamingConvention().Options);
        await notes.Database.EnsureCreatedAsync(Cancel);
    }

    private Task<RunningHost> Start(string more) =>
        Notes.Start((text, context) => Notes.Of(context).Add(text, context.CancellationToken), "Sqlite", $"Data Source={File};{more}");

    private static async Task Fails(RunningHost host, StatusCode status, string code)
    {
        var failure = await Assert.ThrowsAsync<RpcException>(() => host.Client.Call(Way.Unary, "a note", Cancel));
        Assert.Equal((status, code), (failure.StatusCode, failure.SendCode()));
    }
}
