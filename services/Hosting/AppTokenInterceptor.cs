using Grpc.Core;
using Grpc.Core.Interceptors;
using Send.Hosting.Errors;

namespace Send.Hosting;

/// <summary>Where <c>APP_API_TOKEN</c> is set, refuses calls that do not carry it as <c>dapr-api-token</c>, as Dapr's sidecar does.</summary>
public sealed class AppTokenInterceptor(AppToken token) : Interceptor
{
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
        if (!IsOfHealth(context.Method) && !token.Accepts(context.RequestHeaders.GetValue(AppToken.Header)))
            throw AppToken.Refusal.ToRpcException();
    }

    // Neither a kubelet's probe nor a sidecar's question after its app's health carries the token.
    private static bool IsOfHealth(string method) =>
        method.StartsWith("/grpc.health.", StringComparison.Ordinal) || method.StartsWith("/dapr.proto.runtime.v1.AppCallbackHealthCheck/", StringComparison.Ordinal);
}
