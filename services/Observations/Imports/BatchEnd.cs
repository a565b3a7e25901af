using Grpc.Core;

namespace Send.Observations.Imports;

/// <summary>Reads what is left of a batch that needs no reading, because an answer before its end is an error in a sender's hands.</summary>
public static class BatchEnd
{
    public static async Task ReadToEnd<T>(this IAsyncStreamReader<T> batch, CancellationToken cancellationToken)
    {
        while (await batch.MoveNext(cancellationToken))
        {
            // Known already.
        }
    }
}
