using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Send.Attendance.V1;
using Send.Measures.V1;

namespace Send.Benchmarks.Register;

/// <summary>gRPC and nothing else: marks are parsed and totalled, a question is answered by what was answered before.</summary>
internal sealed class BareHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly GrpcChannel channel;

    private BareHost(WebApplication app)
    {
        this.app = app;
        channel = GrpcChannel.ForAddress(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Last());
    }

    public MeasureService.MeasureServiceClient Measures => new(channel);

    public static async Task<BareHost> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddGrpc();
        builder.Services.AddSingleton<ReadyAnswer>();
        builder.WebHost.ConfigureKestrel(k => k.Listen(System.Net.IPAddress.Loopback, 0, o => o.Protocols = HttpProtocols.Http2));
        var app = builder.Build();
        app.MapGrpcService<BareRegister>();
        app.MapGrpcService<BareMeasures>();
        await app.StartAsync();
        return new(app);
    }

    /// <summary>What every question is answered by.</summary>
    public void Answer(GetObservationsResponse answer) => app.Services.GetRequiredService<ReadyAnswer>().Message = answer;

    public Task<TimeSpan> Send(IReadOnlyList<MarksBlock> blocks) => Pairs.Time(async () =>
    {
        using var call = new RegisterService.RegisterServiceClient(channel).SubmitMarks();
        foreach (var block in blocks)
            await call.RequestStream.WriteAsync(new() { Block = block });
        await call.RequestStream.CompleteAsync();
        await foreach (var _ in call.ResponseStream.ReadAllAsync())
        {
        }
    });

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
        await app.DisposeAsync();
    }

    private sealed class ReadyAnswer
    {
        public GetObservationsResponse Message { get; set; } = new();
    }

    private sealed class BareMeasures(ReadyAnswer ready) : MeasureService.MeasureServiceBase
    {
        public override Task<GetObservationsResponse> GetObservations(GetObservationsRequest request, ServerCallContext context) => Task.FromResult(ready.Message);

        public override Task<GetRevisionResponse> GetRevision(GetRevisionRequest request, ServerCallContext context) => Task.FromResult(new GetRevisionResponse());
    }

    private sealed class BareRegister : RegisterService.RegisterServiceBase
    {
        public override async Task SubmitMarks(IAsyncStreamReader<SubmitMarksRequest> requestStream, IServerStreamWriter<SubmitMarksResponse> responseStream, ServerCallContext context)
        {
            var totals = new long[256];
            var pupils = 0;
            while (await requestStream.MoveNext(context.CancellationToken))
            {
                pupils += requestStream.Current.Block.Pupils.Count;
                foreach (var mark in requestStream.Current.Block.Marks.Span)
                    totals[mark]++;
            }
            await responseStream.WriteAsync(new() { Receipts = { new BlockReceipt { Position = totals.Sum(), PupilsKept = pupils } } }, context.CancellationToken);
        }
    }
}
