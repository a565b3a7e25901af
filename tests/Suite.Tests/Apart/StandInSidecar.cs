using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Forwarder;

namespace Send.Suite.Tests.Apart;

/// <summary>
/// A stand-in for Dapr's sidecar: passes gRPC calls on by <c>dapr-app-id</c>, which the called service does not see, and
/// notes what each call carried. It is not Dapr: no mTLS, no name resolution, no policies.
/// </summary>
internal sealed class StandInSidecar(Func<string, Uri> addressOf, string token) : IAsyncDisposable
{
    private readonly List<(string Path, string AppId, string Stream)> calls = [];
    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler { UseProxy = false, ActivityHeadersPropagator = null });
    private WebApplication? app;

    public int Port { get; } = FreePort.Next();

    public IReadOnlyList<(string Path, string AppId, string Stream)> Calls
    {
        get
        {
            lock (calls)
                return [.. calls];
        }
    }

    public async Task Start(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddHttpForwarder();
        builder.WebHost.ConfigureKestrel(k => k.ListenLocalhost(Port, o => o.Protocols = HttpProtocols.Http2));
        app = builder.Build();
        var forwarder = app.Services.GetRequiredService<IHttpForwarder>();
        app.Run(context => Pass(forwarder, context));
        await app.StartAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        client.Dispose();
    }

    private async Task Pass(IHttpForwarder forwarder, HttpContext context)
    {
        var headers = context.Request.Headers;
        var appId = headers["dapr-app-id"].ToString();
        if (appId.Length == 0 || headers["dapr-api-token"] != token)
        {
            context.Response.ContentType = "application/grpc";
            context.Response.Headers["grpc-status"] = appId.Length == 0 ? "2" : "16";
            return;
        }
        lock (calls)
            calls.Add((context.Request.Path, appId, headers["dapr-stream"].ToString()));
        headers.Remove("dapr-app-id");
        headers["dapr-callee-app-id"] = appId;
        await forwarder.SendAsync(context, addressOf(appId).ToString(), client, new ForwarderRequestConfig
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        });
    }
}
