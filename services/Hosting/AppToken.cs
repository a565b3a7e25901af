using System.Security.Cryptography;
using System.Text;
using Grpc.Core;
using Microsoft.Extensions.Configuration;
using Send.Hosting.Errors;

namespace Send.Hosting;

/// <summary>The token that a call has to carry where <c>APP_API_TOKEN</c> is set, as Dapr's sidecar sends it.</summary>
public sealed class AppToken(IConfiguration configuration)
{
    /// <summary>Where a call carries it.</summary>
    public const string Header = "dapr-api-token";

    private readonly byte[]? expected = configuration["APP_API_TOKEN"] is { Length: > 0 } token ? Encoding.UTF8.GetBytes(token) : null;

    internal static ServiceError Refusal { get; } = new(
        "app-token", StatusCode.Unauthenticated, $"The call carries no {Header}, or not the one that this service expects.");

    /// <param name="given">What the call carries; null for nothing.</param>
    public bool Accepts(string? given) => expected is null || CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given ?? ""), expected);
}
