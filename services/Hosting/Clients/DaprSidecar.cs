using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Send.Hosting.Clients;

/// <summary>Where this service's own sidecar is: the endpoint where Dapr has set one, else the port on loopback, else Dapr's usual port.</summary>
internal static class DaprSidecar
{
    public static Uri Grpc(IConfiguration configuration) => Address(configuration, "DAPR_GRPC", "50001");

    public static Uri Http(IConfiguration configuration) => Address(configuration, "DAPR_HTTP", "3500");

    private static Uri Address(IConfiguration configuration, string name, string usualPort)
    {
        var (endpoint, port) = (configuration[$"{name}_ENDPOINT"], configuration[$"{name}_PORT"]);
        if (!string.IsNullOrEmpty(endpoint))
            return ClientOptions.IsAddress(endpoint) ? new(endpoint) : throw Wrong($"{name}_ENDPOINT is '{endpoint}'. Give an address such as http://127.0.0.1:{usualPort}.");
        if (!string.IsNullOrEmpty(port))
            return ushort.TryParse(port, out var number) && number > 0 ? new($"http://127.0.0.1:{number}") : throw Wrong($"{name}_PORT is '{port}'. Give a port from 1 to 65535.");
        return new($"http://127.0.0.1:{usualPort}");
    }

    private static OptionsValidationException Wrong(string message) => new("Dapr", typeof(DaprSidecar), [message]);
}
