using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Send.Hosting.Errors;
using Send.Hosting.Health;
using Send.Hosting.Telemetry;

namespace Send.Hosting;

/// <summary>What every service of the suite is before it is anything else: a gRPC host that reports its health and its errors alike.</summary>
public static class SendHost
{
    /// <summary>The largest message that a service takes or sends, in bytes: the default of Dapr's sidecar, which all hops share.</summary>
    public const int MaxMessageBytes = 4 * 1024 * 1024;

    /// <summary>A builder with the defaults of a service: listeners, gRPC with JSON, errors, health, telemetry, drain.</summary>
    /// <param name="appId">The service's app id, for instance <c>attendance</c>.</param>
    /// <param name="args">Command line arguments, read as configuration.</param>
    /// <param name="configuration">Settings that go before all others, for a host inside another process.</param>
    public static WebApplicationBuilder CreateBuilder(
        string appId, string[] args, IEnumerable<KeyValuePair<string, string?>>? configuration = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = appId,
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddJsonFile($"{appId}.json", optional: true);
        builder.Configuration.AddEnvironmentVariables();
        builder.Configuration.AddCommandLine(args);
        builder.Configuration.AddInMemoryCollection(configuration ?? []);
        builder.Host.UseDefaultServiceProvider(o => (o.ValidateOnBuild, o.ValidateScopes) = (true, true));

        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddValidated<ListenOptions>("Listen");
        builder.Services.AddGrpc(o =>
        {
            o.MaxReceiveMessageSize = MaxMessageBytes;
            o.MaxSendMessageSize = MaxMessageBytes;
            o.Interceptors.Add<ErrorInterceptor>();
            o.Interceptors.Add<AppTokenInterceptor>();
        }).AddJsonTranscoding(o => o.TypeRegistry = ErrorDetails.Types);
        builder.Services.AddGrpcReflection();
        builder.AddHealth();
        builder.AddTelemetry(appId);
        builder.WebHost.ConfigureKestrel((_, kestrel) => Listen(kestrel));
        return builder;
    }

    /// <summary>Maps what every service answers: health, reflection and Dapr's own question after its health.</summary>
    public static WebApplication MapDefaults(this WebApplication app)
    {
        app.MapHealth();
        app.MapGrpcReflectionService();
        return app;
    }

    /// <summary>Binds options to a section of the configuration and checks them before the host starts.</summary>
    public static OptionsBuilder<T> AddValidated<T>(this IServiceCollection services, string section)
        where T : class =>
        services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();

    private static void Listen(KestrelServerOptions kestrel)
    {
        var listen = kestrel.ApplicationServices.GetRequiredService<IOptions<ListenOptions>>().Value;
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Listen(listen.Address, listen.Http, o => o.Protocols = HttpProtocols.Http1);
        kestrel.Listen(listen.Address, listen.Grpc, o => o.Protocols = HttpProtocols.Http2);
    }
}
