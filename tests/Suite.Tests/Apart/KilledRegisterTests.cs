using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Send.Attendance.V1;
using Send.Tests.PostgreSql;
using Xunit;

namespace Send.Suite.Tests.Apart;

/// <summary>
/// The register's service killed at a moment of chance while marks come in: what it acknowledged is there once, and what is sent
/// again makes the rest whole. SEND_KILL_ROUNDS says how often each store is tried.
/// </summary>
public sealed class KilledRegisterTests
{
    private const int Blocks = 400;
    private const int PupilsOfABlock = 100;
    private const string Area = "301";

    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("SEND_KILL_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 3;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_mid_stream_on_SQLite_it_has_every_acknowledged_block_once_and_none_in_part()
    {
        var folder = Directory.CreateTempSubdirectory("send-killed-");
        for (var round = 0; round < Rounds; round++)
            await KillAndRecount(round, new() { ["Storage__ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, $"{round}.db")}" });
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Killed_mid_stream_on_PostgreSQL_it_has_every_acknowledged_block_once_and_none_in_part()
    {
        Assert.SkipUnless(PostgreSqlServer.Absence is null, PostgreSqlServer.Absence ?? "");
        for (var round = 0; round < Rounds; round++)
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
        var acknowledged = new Acknowledged();
        using (var first = new ServiceProcess("Send.Attendance", store))
        {
            await first.Ready(Cancel);
            var sending = Send(first, acknowledged);
            // While the first blocks come, after the first receipts, and late.
            var enough = (round % 3) * Blocks / 3;
            while (Volatile.Read(ref acknowledged.Received) < enough && !sending.IsCompleted)
                await Task.Yield();
            first.Kill();
            await Record.ExceptionAsync(() => sending);
        }

        using var second = new ServiceProcess("Send.Attendance", store);
        await second.Ready(Cancel);
        var again = new Acknowledged();
        await Send(second, again);
        Assert.Equal(Enumerable.Range(1, Blocks).Select(p => (long)p), again.Positions.Values.Order());
        Assert.All(acknowledged.Positions, a => Assert.Equal(a.Value, again.Positions[a.Key]));
        Assert.Equal(Blocks * PupilsOfABlock * 10L, await Possible(second));
    }

    private static async Task Send(ServiceProcess service, Acknowledged acknowledged)
    {
        using var channel = GrpcChannel.ForAddress(service.Grpc);
        using var call = new RegisterService.RegisterServiceClient(channel).SubmitMarks(cancellationToken: Cancel);
        var reading = Read(call, acknowledged);
        try
        {
            await call.RequestStream.WriteAsync(new() { Header = new() { Sender = "a test" } }, Cancel);
            for (var number = 0; number < Blocks; number++)
                await call.RequestStream.WriteAsync(new() { Block = Block(number) }, Cancel);
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception e) when (e is RpcException or InvalidOperationException)
        {
            // Broken off: reading the receipts says so too.
        }
        await reading;
    }

    private static async Task Read(AsyncDuplexStreamingCall<SubmitMarksRequest, SubmitMarksResponse> call, Acknowledged acknowledged)
    {
        await foreach (var response in call.ResponseStream.ReadAllAsync(Cancel))
        {
            foreach (var receipt in response.Receipts)
                acknowledged.Positions.Add(receipt.SubmissionId, receipt.Position);
            Volatile.Write(ref acknowledged.Received, acknowledged.Positions.Count);
        }
    }

    private static async Task<long> Possible(ServiceProcess service)
    {
        using var channel = GrpcChannel.ForAddress(service.Grpc);
        var totals = await new RegisterService.RegisterServiceClient(channel).GetRegisterTotalsAsync(
            new() { AreaCode = Area, From = "2025-09-01", To = "2026-08-31" }, cancellationToken: Cancel);
        return totals.Totals[0].Possible;
    }

    /// <summary>Each block is of pupils of its own, so that the total is that of all blocks.</summary>
    private static MarksBlock Block(int number)
    {
        var block = new MarksBlock { SubmissionId = $"block-{number}", AreaCode = Area, SchoolUrn = "100001", Week = "2025-09-15", CodePage = 1 };
        block.Pupils.AddRange(Enumerable.Range(0, PupilsOfABlock).Select(p => $"P{number}-{p}"));
        block.Marks = ByteString.CopyFrom([.. Enumerable.Repeat((byte)1, PupilsOfABlock * 10)]);
        return block;
    }

    private sealed class Acknowledged
    {
        // A field: it is read while another thread writes it.
        public int Received;

        public Dictionary<string, long> Positions { get; } = [];
    }
}
