using Grpc.Core;

namespace Send.Cli.Imports;

/// <summary>A call that the service may answer before all is sent, as it does where it has the batch already.</summary>
internal sealed class Batch<TPart, TAnswer>(AsyncClientStreamingCall<TPart, TAnswer> call)
{
    public bool IsAnswered => call.ResponseAsync.IsCompleted;

    public async Task Write(TPart part)
    {
        if (IsAnswered)
            return;
        try
        {
            await call.RequestStream.WriteAsync(part);
        }
        catch (Exception e) when (e is InvalidOperationException or RpcException)
        {
            await call.ResponseAsync;
        }
    }

    public async Task<TAnswer> Close(TPart totals)
    {
        await Write(totals);
        if (!IsAnswered)
            await call.RequestStream.CompleteAsync();
        return await call.ResponseAsync;
    }
}
