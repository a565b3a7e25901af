using Grpc.Core;
using Send.Probe.V1;

namespace Send.Hosting.Tests;

/// <summary>The four ways in which gRPC calls.</summary>
public enum Way
{
    Unary,
    ServerStream,
    ClientStream,
    Duplex,
}

internal static class Calling
{
    /// <summary>Calls in one of the four ways and reads the first answer.</summary>
    public static async Task<string> Call(this ProbeService.ProbeServiceClient client, Way way, string text, CancellationToken cancellationToken)
    {
        switch (way)
        {
            case Way.Unary:
                return (await client.AskAsync(new() { Text = text }, cancellationToken: cancellationToken)).Text;
            case Way.ServerStream:
                using (var read = client.Read(new() { Text = text }, cancellationToken: cancellationToken))
                    return (await read.ResponseStream.ReadAllAsync(cancellationToken).FirstAsync(cancellationToken)).Text;
            case Way.ClientStream:
                using (var send = client.Send(cancellationToken: cancellationToken))
                {
                    await send.RequestStream.CompleteAsync();
                    return (await send).Text;
                }
            default:
                using (var talk = client.Talk(cancellationToken: cancellationToken))
                {
                    // A call that is refused at once may end before it is written to: why, the answer says.
                    if (await Written(talk.RequestStream.WriteAsync(new() { Text = text }, cancellationToken)))
                        await talk.RequestStream.CompleteAsync();
                    return (await talk.ResponseStream.ReadAllAsync(cancellationToken).FirstAsync(cancellationToken)).Text;
                }
        }
    }

    private static async Task<bool> Written(Task write)
    {
        try
        {
            await write;
            return true;
        }
        catch (RpcException)
        {
            return false;
        }
    }
}
