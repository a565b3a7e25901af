using Grpc.Core;
using Npgsql;
using Send.Hosting.Errors;
using Send.Tests.PostgreSql;
using Xunit;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace Send.Hosting.Tests.Storage;

public sealed class PostgreSqlGoneTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_PostgreSQL_is_gone_the_service_is_unavailable_and_not_ready_but_alive()
    {
        Assert.SkipUnless(PostgreSqlServer.Absence is null, PostgreSqlServer.Absence ?? "");
        // One of its own, because others ask the one of this process.
        await using var server = await PostgreSqlProcess.Start("-c fsync=off -c listen_addresses=");
        var database = await server.CreateDatabase("gone");
        await using var host = await Notes.Start(Answer, "PostgreSql", database);
        Assert.Equal("made", await Ask(host, "make"));
        Assert.Equal("1", await Ask(host, "a note"));
        Assert.Equal(ServingStatus.Serving, await host.Status("readiness", Cancel));

        await EndConnections(database);
        await Unavailable(host, "a note");
        Assert.Equal("2", await Ask(host, "a note"));

        await server.StopAtOnce();
        foreach (var text in new[] { "a note", "a note", "count" })
            await Unavailable(host, text);
        Assert.Equal(ServingStatus.NotServing, await host.Status("readiness", Cancel));
        Assert.Equal(ServingStatus.Serving, await host.Status("liveness", Cancel));
    }

    private static async Task<string> Answer(string text, ServerCallContext context)
    {
        var notes = Notes.Of(context);
        if (text == "make")
            return await notes.Database.EnsureCreatedAsync(context.CancellationToken) ? "made" : "there";
        if (text == "count")
            return $"{notes.All.Count()}";
        await using var transaction = await notes.Database.BeginTransactionAsync(context.CancellationToken);
        var count = await notes.Add(text, context.CancellationToken);
        await transaction.CommitAsync(context.CancellationToken);
        return count;
    }

    private static Task<string> Ask(RunningHost host, string text) => host.Client.Call(Way.Unary, text, Cancel);

    private static async Task Unavailable(RunningHost host, string text)
    {
        var failure = await Assert.ThrowsAsync<RpcException>(() => Ask(host, text));
        Assert.Equal((StatusCode.Unavailable, "storage-unavailable"), (failure.StatusCode, failure.SendCode()));
    }

    private static async Task EndConnections(string database)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString);
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", connection);
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
