using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.Logging;
using Send.Hosting.Storage;

namespace Send.Hosting.Errors;

/// <summary>Turns what a call threw into a status. What nobody foresaw is logged here and told to nobody.</summary>
public sealed partial class ErrorInterceptor(ILogger<ErrorInterceptor> logger, TimeProvider time) : Interceptor
{
    /// <inheritdoc/>
    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
        Guard(context, () => continuation(request, context));

    /// <inheritdoc/>
    public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation) =>
        Guard(context, () => continuation(requestStream, context));

    /// <inheritdoc/>
    public override Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation) =>
        Guard(context, () => continuation(request, responseStream, context));

    /// <inheritdoc/>
    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation) =>
        Guard(context, () => continuation(requestStream, responseStream, context));

    private Task Guard(ServerCallContext context, Func<Task> call) => Guard(context, async () =>
    {
        await call();
        return true;
    });

    private async Task<T> Guard<T>(ServerCallContext context, Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (Exception e) when (e is not RpcException)
        {
            throw Told(context, e).ToRpcException();
        }
    }

    private ServiceError Told(ServerCallContext context, Exception exception)
    {
        if (exception is ServiceException foreseen)
            return foreseen.Error;
        if (context.CancellationToken.IsCancellationRequested)
            return Gone(context, exception);
        if (StorageFailure.Of(exception) is { } storage)
        {
            LogStorage(context.Method, storage.Code, exception);
            return storage;
        }
        LogUnforeseen(context.Method, exception);
        return new("internal", StatusCode.Internal, "The service failed in a way that it did not foresee. Its log says how.");
    }

    /// <summary>Nobody waits for the answer any more. What then breaks is mostly the breaking off itself, but not always.</summary>
    private ServiceError Gone(ServerCallContext context, Exception exception)
    {
        if (exception is not OperationCanceledException)
            LogGone(context.Method, exception);
        return context.Deadline <= time.GetUtcNow().UtcDateTime
            ? new("deadline-exceeded", StatusCode.DeadlineExceeded, "The call's deadline passed before its answer was ready.")
            : new("cancelled", StatusCode.Cancelled, "The caller broke the call off, or the service is stopping.");
    }

    [LoggerMessage(LogLevel.Debug, "{Method} failed after it was broken off")]
    private partial void LogGone(string method, Exception exception);

    [LoggerMessage(LogLevel.Warning, "{Method}: {Code}")]
    private partial void LogStorage(string method, string code, Exception exception);

    [LoggerMessage(LogLevel.Error, "{Method} failed")]
    private partial void LogUnforeseen(string method, Exception exception);
}
