using System.Data.Common;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Send.Hosting.Errors;

/// <summary>Turns what a call threw into a status. What nobody foresaw is logged here and told to nobody.</summary>
public sealed partial class ErrorInterceptor(ILogger<ErrorInterceptor> logger) : Interceptor
{
    private const int Busy = 5;
    private const int Locked = 6;

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
        Guard(context, async () =>
        {
            await continuation(request, responseStream, context);
            return true;
        });

    private async Task<T> Guard<T>(ServerCallContext context, Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (ServiceException e)
        {
            throw e.Error.ToRpcException();
        }
        catch (Exception) when (context.CancellationToken.IsCancellationRequested)
        {
            throw new ServiceError("cancelled", StatusCode.Cancelled, "The call was cancelled, or its deadline passed.").ToRpcException();
        }
        catch (DbException e) when (e.IsTransient)
        {
            LogStorage(context.Method, e.GetType().Name);
            throw new ServiceError("storage-unavailable", StatusCode.Unavailable, "The service's database does not answer. Try again.").ToRpcException();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Busy or Locked)
        {
            LogStorage(context.Method, e.GetType().Name);
            throw new ServiceError("storage-busy", StatusCode.Unavailable, "Another process has been writing to the service's database for too long. Nothing was changed; try again.").ToRpcException();
        }
        catch (Exception e) when (e is not RpcException)
        {
            LogUnforeseen(context.Method, e);
            throw new ServiceError("internal", StatusCode.Internal, "The service failed in a way that it did not foresee. Its log says how.").ToRpcException();
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Method}: the database does not answer ({Kind})")]
    private partial void LogStorage(string method, string kind);

    [LoggerMessage(LogLevel.Error, "{Method} failed")]
    private partial void LogUnforeseen(string method, Exception exception);
}
