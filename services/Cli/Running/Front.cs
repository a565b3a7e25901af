using System.Net;
using Grpc.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Send.Hosting.Errors;
using Yarp.ReverseProxy.Forwarder;

namespace Send.Cli.Running;

/// <summary>
/// One HTTP/1.1 address for JSON and one HTTP/2 address for gRPC before the services of a suite. It routes as Dapr would:
/// gRPC by the metadata <c>dapr-app-id</c>, JSON by the app id as the first part of the path.
/// </summary>
internal sealed class Front(Suite suite) : IAsyncDisposable
{
    private static readonly ForwarderRequestConfig ForGrpc = new()
    {
        Version = HttpVersion.Version20,
        VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        ActivityTimeout = TimeSpan.FromMinutes(10),
    };

    private static readonly ForwarderRequestConfig ForJson = new() { Version = HttpVersion.Version11 };
    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        EnableMultipleHttp2Connections = true,
        ActivityHeadersPropagator = null,
    });

    private WebApplication? app;

    public async Task Start(int httpPort, int grpcPort, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddHttpForwarder();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.ListenLocalhost(httpPort, o => o.Protocols = HttpProtocols.Http1);
            kestrel.ListenLocalhost(grpcPort, o => o.Protocols = HttpProtocols.Http2);
        });
        app = builder.Build();
        var forwarder = app.Services.GetRequiredService<IHttpForwarder>();
        app.Run(context => HttpProtocol.IsHttp2(context.Request.Protocol) ? ForwardGrpc(forwarder, context) : ForwardJson(forwarder, context));
        await app.StartAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync(CancellationToken.None);
            await app.DisposeAsync();
        }
        client.Dispose();
    }

    private async Task ForwardGrpc(IHttpForwarder forwarder, HttpContext context)
    {
        var appId = context.Request.Headers["dapr-app-id"].ToString();
        if (!suite.AppIds.Contains(appId))
            RefuseGrpc(context, appId);
        else
            await forwarder.SendAsync(context, suite.Grpc(appId).ToString(), client, ForGrpc);
    }

    private async Task ForwardJson(IHttpForwarder forwarder, HttpContext context)
    {
        var parts = context.Request.Path.Value!.Split('/', 3);
        if (parts is not [_, var appId, var rest] || !suite.AppIds.Contains(appId))
        {
            await RefuseJson(context);
            return;
        }
        context.Request.Path = $"/{rest}";
        await forwarder.SendAsync(context, suite.Http(appId).ToString(), client, ForJson);
    }

    /// <summary>UNKNOWN, as Dapr's sidecar answers a call without an app id.</summary>
    private void RefuseGrpc(HttpContext context, string appId)
    {
        context.Response.ContentType = "application/grpc";
        context.Response.Headers["grpc-status"] = "2";
        context.Response.Headers["grpc-message"] = Uri.EscapeDataString(
            $"The metadata dapr-app-id is '{appId}'. It says which service is meant: {string.Join(", ", suite.AppIds)}.");
    }

    private Task RefuseJson(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "application/json";
        var error = new ServiceError(
            "unknown-service", StatusCode.NotFound, $"The address names no service. Begin with /{string.Join("/, /", suite.AppIds)}/, for instance /reporting/v1/areas/301/findings.");
        return context.Response.WriteAsync(error.ToJson());
    }
}
