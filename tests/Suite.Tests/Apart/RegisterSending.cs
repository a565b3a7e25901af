using System.Globalization;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Send.Attendance.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Suite.Tests.Apart;

/// <summary>Blocks of marks on their way to a register that something befalls, and what it has to hold afterwards.</summary>
internal static class RegisterSending
{
    public const int Blocks = 400;
    private const int PupilsOfABlock = 100;
    private const int Sessions = 10;
    private const int CodesUsed = 20;
    private const string Area = "301";

    /// <summary>How often each fault is tried.</summary>
    public static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("SEND_KILL_ROUNDS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 3;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>After how many receipts a round's fault comes: while the first blocks come, after the first receipts, and late.</summary>
    public static int FaultAfter(int round) => (round % 3) * Blocks / 3;

    /// <summary>Sends all blocks, or as many as can be.</summary>
    /// <param name="channel">To the service.</param>
    /// <param name="acknowledged">Told of the receipts.</param>
    /// <param name="fault">Where the last block is not to be sent before a fault has come: its end.</param>
    /// <returns>What ended it; null where it ended well.</returns>
    public static async Task<RpcException?> Send(GrpcChannel channel, Acknowledged acknowledged, Task? fault = null)
    {
        using var call = new RegisterService.RegisterServiceClient(channel).SubmitMarks(cancellationToken: Cancel);
        var reading = Read(call, acknowledged);
        try
        {
            await call.RequestStream.WriteAsync(new() { Header = new() { Sender = "a test" } }, Cancel);
            for (var number = 0; number < Blocks; number++)
            {
                if (number == Blocks - 1 && fault is not null)
                    await fault;
                await call.RequestStream.WriteAsync(new() { Block = Block(number) }, Cancel);
            }
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception e) when (e is RpcException or InvalidOperationException or IOException)
        {
            // Broken off: reading the receipts says why.
        }
        return await reading;
    }

    public static async Task<RpcException?> Send(ServiceProcess service, Acknowledged acknowledged, Task? fault = null)
    {
        using var channel = GrpcChannel.ForAddress(service.Grpc);
        return await Send(channel, acknowledged, fault);
    }

    /// <summary>Sends one block and waits for what becomes of it, as a sender does who keeps nothing of its own.</summary>
    public static async Task<RpcException?> SendOne(ServiceProcess service, int number)
    {
        using var channel = GrpcChannel.ForAddress(service.Grpc);
        using var call = new RegisterService.RegisterServiceClient(channel).SubmitMarks(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = new() { Sender = "a test" } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Block = Block(number) }, Cancel);
        try
        {
            Assert.True(await call.ResponseStream.MoveNext(Cancel).WaitAsync(TimeSpan.FromSeconds(30), Cancel));
            return null;
        }
        catch (RpcException e)
        {
            return e;
        }
    }

    /// <summary>
    /// Sends everything again and holds the register to it: each block is there once, those that were acknowledged where they were, and
    /// totals and figures are those of the codes that were sent.
    /// </summary>
    public static async Task SendAgainAndRecount(ServiceProcess service, Acknowledged acknowledged)
    {
        var again = new Acknowledged();
        Assert.Null(await Send(service, again));
        Assert.Equal(Enumerable.Range(1, Blocks).Select(p => (long)p), again.Positions.Values.Order());
        Assert.All(acknowledged.Positions, a => Assert.Equal(a.Value, again.Positions[a.Key]));

        using var channel = GrpcChannel.ForAddress(service.Grpc);
        var page = await new RegisterService.RegisterServiceClient(channel).GetCodePageAsync(new(), cancellationToken: Cancel);
        var sent = Enumerable.Range(0, Blocks).SelectMany(Marks).CountBy(m => m).ToDictionary(c => page.Codes.Single(code => code.Byte == c.Key), c => (long)c.Value);
        var totals = (await Totals(service)).Totals[0];
        Assert.Equal(sent.OrderBy(c => c.Key.Byte).Select(c => (c.Key.Code, c.Value)), totals.Codes.Select(c => (c.Code, c.Sessions)));
        long Of(params CodeClass[] classes) => sent.Where(c => classes.Contains(c.Key.CodeClass)).Sum(c => c.Value);
        var absent = Of(CodeClass.AuthorisedAbsence, CodeClass.UnauthorisedAbsence);
        var possible = absent + Of(CodeClass.Present, CodeClass.ApprovedOffSite);
        Assert.Equal((possible, absent), (totals.Possible, totals.Authorised + totals.Unauthorised));
        Assert.Equal((absent, possible), await Absence(service));
    }

    /// <summary>How many whole blocks the register holds, and whether its figures say the same; fails where it holds one in part.</summary>
    public static async Task<(long Blocks, bool AreMeasured)> Held(ServiceProcess service)
    {
        var totals = (await Totals(service)).Totals.FirstOrDefault() ?? new();
        var (blocks, rest) = Math.DivRem(totals.Codes.Sum(c => c.Sessions), PupilsOfABlock * Sessions);
        Assert.Equal(0, rest);
        return (blocks, (totals.Authorised + totals.Unauthorised, totals.Possible) == await Absence(service));
    }

    public static async Task<GetRegisterTotalsResponse> Totals(ServiceProcess service)
    {
        using var channel = GrpcChannel.ForAddress(service.Grpc);
        return await new RegisterService.RegisterServiceClient(channel).GetRegisterTotalsAsync(
            new() { AreaCode = Area, From = "2025-09-01", To = "2026-08-31" }, cancellationToken: Cancel);
    }

    private static async Task<(long Absent, long Possible)> Absence(ServiceProcess service)
    {
        using var channel = GrpcChannel.ForAddress(service.Grpc);
        var filter = new ObservationFilter { MeasureIds = { "overall-absence" }, Periods = { "2025/26" } };
        var figures = await new MeasureService.MeasureServiceClient(channel).GetObservationsAsync(new() { AreaCodes = { Area }, Filter = filter }, cancellationToken: Cancel);
        return figures.Observations.SingleOrDefault()?.Figure is { } figure ? ((long)figure.Numerator, (long)figure.Denominator) : (0, 0);
    }

    private static async Task<RpcException?> Read(AsyncDuplexStreamingCall<SubmitMarksRequest, SubmitMarksResponse> call, Acknowledged acknowledged)
    {
        try
        {
            await foreach (var response in call.ResponseStream.ReadAllAsync(Cancel))
            {
                foreach (var receipt in response.Receipts)
                    acknowledged.Positions.Add(receipt.SubmissionId, receipt.Position);
                Volatile.Write(ref acknowledged.Received, acknowledged.Positions.Count);
            }
            return null;
        }
        catch (RpcException e)
        {
            return e;
        }
    }

    /// <summary>Each block is of pupils of its own, so that the total is that of all blocks.</summary>
    private static MarksBlock Block(int number)
    {
        var block = new MarksBlock { SubmissionId = $"block-{number}", AreaCode = Area, SchoolUrn = "100001", Week = "2025-09-15", CodePage = 1 };
        block.Pupils.AddRange(Enumerable.Range(0, PupilsOfABlock).Select(p => $"P{number}-{p}"));
        block.Marks = ByteString.CopyFrom(Marks(number));
        return block;
    }

    private static byte[] Marks(int number) => [.. Enumerable.Range(0, PupilsOfABlock * Sessions).Select(i => (byte)(1 + (((number * 7) + (i * 3) + (i / Sessions)) % CodesUsed)))];

    public sealed class Acknowledged
    {
        // A field: it is read while another thread writes it.
        public int Received;

        public Dictionary<string, long> Positions { get; } = [];

        /// <summary>Waits for so many receipts, or for the end of the sending.</summary>
        public async Task Reach(int enough, Task sending)
        {
            while (Volatile.Read(ref Received) < enough && !sending.IsCompleted)
                await Task.Yield();
        }
    }
}
