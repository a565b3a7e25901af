using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests;

/// <summary>The service over real gRPC and HTTP, on a database of its own.</summary>
public abstract class RunningInspections : IAsyncLifetime
{
    private WebApplication? app;
    private GrpcChannel? channel;
    private HttpClient? http;

    public InspectionService.InspectionServiceClient Client => new(Channel);

    public InspectionReportService.InspectionReportServiceClient Reports => new(Channel);

    public SurveyService.SurveyServiceClient Surveys => new(Channel);

    public MeasureService.MeasureServiceClient Measures => new(Channel);

    public PublishedStatisticsService.PublishedStatisticsServiceClient Statistics => new(Channel);

    public HttpClient Http => http ?? Skipped<HttpClient>();

    public GrpcChannel Channel => channel ?? Skipped<GrpcChannel>();

    /// <summary>Why the database is not here; null where it is.</summary>
    protected virtual string? Absence => null;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (Absence is not null)
            return;
        app = InspectionsService.Build([], new Dictionary<string, string?>
        {
            ["Listen:Grpc"] = "0",
            ["Listen:Http"] = "0",
            ["Logging:LogLevel:Default"] = "Warning",
        }.Concat((await Store()).Select(s => KeyValuePair.Create($"Storage:{s.Key}", (string?)s.Value))));
        await app.StartAsync(Cancel);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        http = new() { BaseAddress = new(addresses.First()) };
        channel = GrpcChannel.ForAddress(addresses.Last());
    }

    public virtual async ValueTask DisposeAsync()
    {
        http?.Dispose();
        channel?.Dispose();
        if (app is not null)
            await app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public async Task<Inspection> Record(Inspection inspection) =>
        (await Client.RecordInspectionAsync(new() { Inspection = inspection }, cancellationToken: Cancel)).Inspection;

    public Task<ImportObservationsResponse> Import(string batch, params IEnumerable<Inspection> inspections) =>
        Send(Given.Header(batch), inspections.Select((i, index) => new InspectionRow { RowNumber = index + 2, Inspection = i }));

    public Task<ImportObservationsResponse> Send(ImportHeader header, IEnumerable<InspectionRow> rows)
    {
        var sent = rows.ToList();
        return Send(
        [
            new() { Header = header },
            .. sent.Select(row => new ImportInspectionsRequest { Row = row }),
            new() { Totals = new() { Rows = sent.Count } },
        ]);
    }

    public async Task<ImportObservationsResponse> Send(params IEnumerable<ImportInspectionsRequest> parts)
    {
        using var call = Client.ImportInspections(cancellationToken: Cancel);
        return (await Send(call, parts)).Result;
    }

    public async Task<ImportObservationsResponse> SendFigures(params IEnumerable<ImportObservationsRequest> parts)
    {
        using var call = Statistics.ImportObservations(cancellationToken: Cancel);
        return await Send(call, parts);
    }

    public async Task<List<Inspection>> Held(string area) =>
        [.. (await Client.ListInspectionsAsync(new() { AreaCodes = { area } }, cancellationToken: Cancel)).Inspections];

    public async Task<List<Observation>> Observations(string area) =>
        [.. (await Measures.GetObservationsAsync(new() { AreaCodes = { area } }, cancellationToken: Cancel)).Observations];

    public async Task<long> Revision() => (await Measures.GetRevisionAsync(new(), cancellationToken: Cancel)).Revision;

    /// <summary>The service's settings of its store.</summary>
    protected abstract Task<IReadOnlyDictionary<string, string>> Store();

    private static async Task<TAnswer> Send<TPart, TAnswer>(AsyncClientStreamingCall<TPart, TAnswer> call, IEnumerable<TPart> parts)
    {
        try
        {
            foreach (var part in parts)
                await call.RequestStream.WriteAsync(part, Cancel);
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception e) when (e is RpcException or InvalidOperationException)
        {
            // Answered before all was sent: the answer says why.
        }
        return await call;
    }

    private T Skipped<T>()
    {
        Assert.Skip(Absence ?? "The service is not running.");
        return default;
    }
}
