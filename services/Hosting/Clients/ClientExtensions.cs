using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Send.Hosting.Clients;

/// <summary>Adds clients of other services. Direct and Dapr differ by an address and an interceptor, and nothing else.</summary>
public static class ClientExtensions
{
    /// <summary>Adds a client of a service, named by that service's app id.</summary>
    public static void AddServiceClient<TClient>(this WebApplicationBuilder builder, string appId)
        where TClient : ClientBase
    {
        builder.Services.AddValidated<ClientOptions>("Clients")
            .Validate(
                o => o.Transport == ClientTransport.Dapr || o.Addresses.ContainsKey(appId),
                $"Clients:Addresses:{appId} is missing. Give the address of {appId}, or set Clients:Transport to Dapr.");
        var client = builder.Services.AddGrpcClient<TClient>(appId, (services, o) => o.Address = AddressOf(services, appId))
            .ConfigureChannel(o => o.MaxReceiveMessageSize = SendHost.MaxMessageBytes)
            .RemoveAllLoggers();
        if (builder.Configuration.Read<ClientOptions>("Clients").Transport != ClientTransport.Dapr)
            return;
        // Read here so that an address that is none stops the start, and not the first call.
        _ = DaprSidecar.Grpc(builder.Configuration);
        client.AddInterceptor(services => new DaprInterceptor(appId, services.GetRequiredService<IConfiguration>()["DAPR_API_TOKEN"]));
    }

    private static Uri AddressOf(IServiceProvider services, string appId)
    {
        var options = services.GetRequiredService<IOptions<ClientOptions>>().Value;
        return options.Transport == ClientTransport.Dapr
            ? DaprSidecar.Grpc(services.GetRequiredService<IConfiguration>())
            : new(options.Addresses[appId]);
    }
}
