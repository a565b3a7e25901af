using System.Security.Cryptography;
using System.Text;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.Configuration;
using Send.Hosting.Errors;

namespace Send.Hosting;

/// <summary>Where <c>APP_API_TOKEN</c> is set, refuses calls that do not carry it as <c>dapr-api-token</c>, as Dapr's sidecar does.</summary>
public sealed class AppTokenInterceptor(IConfiguration configuration) : Interceptor
{
    private const string Header = "dapr-api-token";
    private readonly byte[]? expected = configuration["APP_API_TOKEN"] is { Length: > 0 } token ? Encoding.UTF8.GetBytes(token) : null;

    /// <inheritdoc/>
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        Check(context);
        return continuation(request, context);
    }

    /// <inheritdoc/>
    public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation)
    {
        Check(context);
        return continuation(requestStream, context);
    }

    /// <inheritdoc/>
    public override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        Check(context);
        return continuation(request, responseStream, context);
    }

    /// <inheritdoc/>
    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        Check(context);
        return continuation(requestStream, responseStream, context);
    }

    private void Check(ServerCallContext context)
    {
        if (expected is null || IsOfHealth(context.Method))
            return;
        var given = Encoding.UTF8.GetBytes(context.RequestHeaders.GetValue(Header) ?? "");
        if (!CryptographicOperations.FixedTimeEquals(given, expected))
            throw new ServiceError("app-token", StatusCode.Unauthenticated, $"The call carries no {Header}, or not the one that this service expects.").ToRpcException();
    }

    // Neither a kubelet's probe nor a sidecar's question after its app's health carries the token.
    private static bool IsOfHealth(string method) =>
        method.StartsWith("/grpc.health.", StringComparison.Ordinal) || method.StartsWith("/dapr.proto.runtime.v1.AppCallbackHealthCheck/", StringComparison.Ordinal);
}
