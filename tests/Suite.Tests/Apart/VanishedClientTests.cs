using System.Diagnostics;
using System.Net.Sockets;
using Grpc.Net.Client;
using Send.Tests.PostgreSql;
using Xunit;

namespace Send.Suite.Tests.Apart;

/// <summary>A sender whose machine is gone in the midst of its stream: what it was told is kept is kept, measured, and there once.</summary>
public sealed class VanishedClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_SQLite_what_was_acknowledged_is_there_once_and_measured_and_nothing_is_there_in_part()
    {
        var folder = Directory.CreateTempSubdirectory("send-vanished-");
        for (var round = 0; round < RegisterSending.Rounds; round++)
            await VanishAndRecount(round, new() { ["Storage__ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, $"{round}.db")}" });
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task On_PostgreSQL_what_was_acknowledged_is_there_once_and_measured_and_nothing_is_there_in_part()
    {
        Assert.SkipUnless(PostgreSqlServer.Absence is null, PostgreSqlServer.Absence ?? "");
        for (var round = 0; round < RegisterSending.Rounds; round++)
        {
            await VanishAndRecount(round, new()
            {
                ["Storage__Provider"] = "PostgreSql",
                ["Storage__ConnectionString"] = await PostgreSqlServer.CreateDatabase(),
                ["Storage__MigrateAtStart"] = "true",
            });
        }
    }

    private static async Task VanishAndRecount(int round, Dictionary<string, string> store)
    {
        using var service = new ServiceProcess("Send.Attendance", store);
        await service.Ready(Cancel);
        var acknowledged = new RegisterSending.Acknowledged();
        using (var line = new CutLine())
        {
            using var channel = GrpcChannel.ForAddress(service.Grpc, new() { HttpHandler = line.Handler });
            var sending = RegisterSending.Send(channel, acknowledged);
            await acknowledged.Reach(Math.Max(1, RegisterSending.FaultAfter(round)), sending);
            line.Cut();
            await sending;
        }

        var waited = Stopwatch.StartNew();
        (long Blocks, bool AreMeasured) held;
        while (!(held = await RegisterSending.Held(service)).AreMeasured && waited.Elapsed < Patience)
            await Task.Delay(50, Cancel);
        Assert.True(held.AreMeasured);
        Assert.InRange(held.Blocks, acknowledged.Received, RegisterSending.Blocks);
        await RegisterSending.SendAgainAndRecount(service, acknowledged);
    }

    /// <summary>A connection that can be reset from this side, with no goodbye.</summary>
    private sealed class CutLine : IDisposable
    {
        private Socket? socket;

        public CutLine() => Handler = new()
        {
            ConnectCallback = async (context, cancellationToken) =>
            {
                socket = new(SocketType.Stream, ProtocolType.Tcp) { LingerState = new(enable: true, seconds: 0) };
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };

        public SocketsHttpHandler Handler { get; }

        public void Cut() => socket!.Close(0);

        public void Dispose() => Handler.Dispose();
    }
}
