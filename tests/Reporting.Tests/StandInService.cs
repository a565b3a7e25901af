using System.Collections.Concurrent;
using System.Net;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Send.Measures.V1;

namespace Send.Reporting.Tests;

/// <summary>A stand-in for a service that holds observations, on loopback: it answers from a list, and only what the filter asks for.</summary>
internal sealed class StandInService(IReadOnlyList<Measure> measures) : MeasureService.MeasureServiceBase, IAsyncDisposable
{
    private readonly ConcurrentQueue<ObservationFilter> streamed = new();
    private WebApplication? app;
    private int port;

    public IReadOnlyList<Observation> Observations { get; set; } = [];

    public long Revision { get; set; } = 1;

    /// <summary>Until this is done, no call is answered.</summary>
    public Task Hold { get; set; } = Task.CompletedTask;

    /// <summary>The filters of the streams that were asked for.</summary>
    public IReadOnlyCollection<ObservationFilter> Streamed => streamed;

    public Uri Address => new($"http://127.0.0.1:{port}");

    public async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(this);
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, port, o => o.Protocols = HttpProtocols.Http2));
        app = builder.Build();
        app.MapGrpcService<StandInService>();
        await app.StartAsync();
        port = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
    }

    public async Task Stop()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        app = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await Stop();
    }

    public override async Task<GetRevisionResponse> GetRevision(GetRevisionRequest request, ServerCallContext context)
    {
        await Hold.WaitAsync(context.CancellationToken);
        return new() { Revision = Revision };
    }

    public override Task<ListMeasuresResponse> ListMeasures(ListMeasuresRequest request, ServerCallContext context) =>
        Task.FromResult(new ListMeasuresResponse { Measures = { measures } });

    public override async Task StreamObservations(
        StreamObservationsRequest request, IServerStreamWriter<StreamObservationsResponse> responseStream, ServerCallContext context)
    {
        var filter = request.Filter;
        streamed.Enqueue(filter);
        foreach (var area in Observations.Where(o => IsAskedFor(o, filter)).GroupBy(o => o.AreaCode))
            await responseStream.WriteAsync(new() { Observations = { area }, Revision = Revision }, context.CancellationToken);
    }

    private static bool IsAskedFor(Observation o, ObservationFilter filter) =>
        filter.MeasureIds.Contains(o.MeasureId) && filter.SchoolPhases.Contains(o.SchoolPhase)
        && (filter.SenProvisions.Count == 0 || filter.SenProvisions.Contains(o.SenProvision))
        && (filter.Periods.Count == 0 || filter.Periods.Contains(o.Period.Text))
        && (filter.AsOf.Length == 0 || string.CompareOrdinal(o.Period.EndsOn, filter.AsOf) <= 0);
}
