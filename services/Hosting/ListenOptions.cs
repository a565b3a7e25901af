using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Send.Hosting;

/// <summary>Where a service listens: section <c>Listen</c>.</summary>
public sealed class ListenOptions
{
    private const string Port = "a port from 1 to 65535, or 0 for any that is free";

    /// <summary>Port of gRPC over HTTP/2 without TLS, as Dapr's sidecar calls it; 0 for any that is free.</summary>
    [Range(0, 65535, ErrorMessage = Port)]
    public int Grpc { get; set; }

    /// <summary>Port of JSON and probes over HTTP/1.1; 0 for any that is free.</summary>
    [Range(0, 65535, ErrorMessage = Port)]
    public int Http { get; set; }

    /// <summary>Whether to listen on every address, as in a container, and not on loopback alone.</summary>
    public bool AnyAddress { get; set; }

    internal IPAddress Address => AnyAddress ? IPAddress.Any : IPAddress.Loopback;
}
