using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Send.Hosting.Clients;

/// <summary>
/// What Dapr's sidecar needs to pass a call on: the app id of the service called, the token to the sidecar where there is
/// one, and <c>dapr-stream</c> on streams, which a policy of the sidecar would otherwise cut.
/// </summary>
internal sealed class DaprInterceptor(string appId, string? token) : Interceptor
{
    public override TResponse BlockingUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, BlockingUnaryCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, Marked(context, stream: false));

    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, Marked(context, stream: false));

    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncServerStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, Marked(context, stream: true));

    public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(
        ClientInterceptorContext<TRequest, TResponse> context, AsyncClientStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(Marked(context, stream: true));

    public override AsyncDuplexStreamingCall<TRequest, TResponse> AsyncDuplexStreamingCall<TRequest, TResponse>(
        ClientInterceptorContext<TRequest, TResponse> context, AsyncDuplexStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(Marked(context, stream: true));

    private ClientInterceptorContext<TRequest, TResponse> Marked<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context, bool stream)
        where TRequest : class
        where TResponse : class
    {
        var headers = new Metadata();
        foreach (var header in context.Options.Headers ?? [])
            headers.Add(header);
        headers.Add("dapr-app-id", appId);
        if (!string.IsNullOrEmpty(token))
            headers.Add("dapr-api-token", token);
        if (stream)
            headers.Add("dapr-stream", "true");
        return new(context.Method, context.Host, context.Options.WithHeaders(headers));
    }
}
