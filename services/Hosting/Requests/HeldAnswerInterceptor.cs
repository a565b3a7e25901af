using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Send.Hosting.Requests;

/// <summary>Is reached where a request is read, and then releases the answer.</summary>
internal sealed class HeldAnswerInterceptor : Interceptor
{
    /// <inheritdoc/>
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        Release(context);
        return continuation(request, context);
    }

    /// <inheritdoc/>
    public override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        Release(context);
        return continuation(request, responseStream, context);
    }

    private static void Release(ServerCallContext context) => context.GetHttpContext().Features.Get<HeldAnswer>()?.Release();
}
