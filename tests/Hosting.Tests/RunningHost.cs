using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Send.Probe.V1;
using static Grpc.Health.V1.HealthCheckResponse.Types;

namespace Send.Hosting.Tests;

/// <summary>A host of the suite on loopback, with the probe for its service.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    public const string AppId = "probe";

    private static readonly Marshaller<Empty> EmptyMessage = Marshallers.Create(message => message.ToByteArray(), Empty.Parser.ParseFrom);

    private readonly GrpcChannel channel;

    private RunningHost(WebApplication app)
    {
        App = app;
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.ToList();
        Http = new() { BaseAddress = new(addresses[0]) };
        Grpc = addresses[1];
        channel = GrpcChannel.ForAddress(Grpc, new() { MaxSendMessageSize = null });
    }

    public WebApplication App { get; }

    public HttpClient Http { get; }

    public string Grpc { get; }

    public CallInvoker Calls => channel.CreateCallInvoker();

    public ProbeService.ProbeServiceClient Client => new(channel);

    public global::Grpc.Health.V1.Health.HealthClient Health => new(channel);

    public static WebApplicationBuilder Builder(params (string Key, string? Value)[] settings)
    {
        Dictionary<string, string?> all = new() { ["Listen:Grpc"] = "0", ["Listen:Http"] = "0", ["Logging:LogLevel:Default"] = "None" };
        foreach (var (key, value) in settings)
            all[key] = value;
        return SendHost.CreateBuilder(AppId, [], all);
    }

    public static Task<RunningHost> Start(params (string Key, string? Value)[] settings) => Start((text, _) => Task.FromResult(text), settings);

    public static Task<RunningHost> Start(Answering answering, params (string Key, string? Value)[] settings) => Start(Builder(settings), answering);

    public static async Task<RunningHost> Start(WebApplicationBuilder builder, Answering answering)
    {
        builder.Services.AddSingleton(answering);
        var app = builder.Build();
        app.MapDefaults();
        app.MapGrpcService<Probe>();
        await app.StartAsync();
        return new(app);
    }

    public ProbeService.ProbeServiceClient ClientWith(params (string Key, string Value)[] headers) => new(Calls.Intercept(metadata =>
    {
        foreach (var (key, value) in headers)
            metadata.Add(key, value);
        return metadata;
    }));

    public async Task<ServingStatus> Status(string service, CancellationToken cancellationToken) =>
        (await Health.CheckAsync(new() { Service = service }, cancellationToken: cancellationToken)).Status;

    /// <summary>Asks after the health as Dapr's sidecar does, by a service that the SDK has no client of.</summary>
    public Task<Empty> AskAsDapr(CancellationToken cancellationToken) => Calls.AsyncUnaryCall(
        new Method<Empty, Empty>(MethodType.Unary, "dapr.proto.runtime.v1.AppCallbackHealthCheck", "HealthCheck", EmptyMessage, EmptyMessage),
        null,
        new(cancellationToken: cancellationToken),
        new()).ResponseAsync;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        channel.Dispose();
        await App.DisposeAsync();
    }
}
