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
using Send.Hosting.Requests;
using Send.Hosting.Storage;
using Send.Hosting.Telemetry;

namespace Send.Hosting;

/// <summary>What every service of the suite is before it is anything else: a gRPC host that reports its health and its errors alike.</summary>
public static class SendHost
{
    /// <summary>The largest message that a service takes or sends, in bytes: the default of Dapr's sidecar, which all hops share.</summary>
    public const int MaxMessageBytes = 4 * 1024 * 1024;

    private const int FrameBytes = 5;

    private const int CannotBegin = 1;

    // EX_CONFIG of sysexits.h.
    private const int WrongSetting = 78;

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
        // Else one of each is made for each call, and its settings are read anew.
        builder.Services.AddSingleton<AppToken>();
        builder.Services.AddSingleton<HeldAnswerInterceptor>();
        builder.Services.AddSingleton<ErrorInterceptor>();
        builder.Services.AddSingleton<AppTokenInterceptor>();
        builder.Services.AddGrpc(o =>
        {
            o.MaxReceiveMessageSize = MaxMessageBytes;
            o.MaxSendMessageSize = MaxMessageBytes;
            o.Interceptors.Add<HeldAnswerInterceptor>();
            o.Interceptors.Add<ErrorInterceptor>();
            o.Interceptors.Add<AppTokenInterceptor>();
        }).AddJsonTranscoding(o => o.TypeRegistry = ErrorDetails.Types);
        builder.Services.AddGrpcReflection();
        builder.Logging.LogNoRequests();
        builder.AddHealth();
        builder.AddTelemetry(appId);
        builder.WebHost.ConfigureKestrel((_, kestrel) => Listen(kestrel));
        return builder;
    }

    /// <summary>Checks what is sent as JSON, and maps what every service answers: health, reflection and Dapr's own question after its health.</summary>
    public static WebApplication MapDefaults(this WebApplication app)
    {
        app.UseErrorBodies();
        app.UseRequestChecks();
        app.MapHealth();
        app.MapGrpcReflectionService();
        return app;
    }

    /// <summary>Runs a service as a process of its own until it is told to stop; with <c>migrate</c> as first argument it brings its database up to date and ends.</summary>
    /// <param name="args">Command line arguments.</param>
    /// <param name="build">Builds the host of the arguments that are settings.</param>
    /// <returns>The exit code: 0; 1 where the database cannot be used; 78 where a setting is wrong. Standard error then says which, and what would be right.</returns>
    public static async Task<int> Run(string[] args, Func<string[], WebApplication> build)
    {
        try
        {
            var migrates = args is [MigrateAlone.Verb, ..];
            await using var app = build(migrates ? args[1..] : args);
            if (migrates)
                return await MigrateAlone.Run(app);
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException e)
        {
            foreach (var failure in e.Failures)
                await Console.Error.WriteLineAsync(failure);
            return WrongSetting;
        }
        catch (ServiceException e)
        {
            await Console.Error.WriteLineAsync($"{e.Message} ({e.Error.Code})");
            return CannotBegin;
        }
    }

    private static void Listen(KestrelServerOptions kestrel)
    {
        var listen = kestrel.ApplicationServices.GetRequiredService<IOptions<ListenOptions>>().Value;
        kestrel.AddServerHeader = false;
        // Of a JSON body or one message; a stream of messages lifts it for itself.
        kestrel.Limits.MaxRequestBodySize = MaxMessageBytes + FrameBytes;
        kestrel.Listen(listen.Address, listen.Http, o => o.Protocols = HttpProtocols.Http1);
        kestrel.Listen(listen.Address, listen.Grpc, o => o.Protocols = HttpProtocols.Http2);
    }
}
