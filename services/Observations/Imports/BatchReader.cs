using Grpc.Core;
using Send.Hosting.Errors;
using Send.Measures.V1;

namespace Send.Observations.Imports;

/// <summary>Reads a batch in its order: a header, rows, and the totals that close it. Which part is which, each contract says for itself.</summary>
public sealed class BatchReader<TPart>(IAsyncStreamReader<TPart> parts, Func<TPart, ImportHeader?> header, Func<TPart, ImportTotals?> totals)
{
    /// <exception cref="ServiceException">The header is missing or incomplete.</exception>
    public async Task<ImportHeader> Header(CancellationToken cancellationToken) =>
        BatchHeader.Check(await parts.MoveNext(cancellationToken) ? header(parts.Current) : null);

    /// <param name="take">Takes the rows of a part, and says how many there are; null where the part holds none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many rows there were.</returns>
    /// <exception cref="ServiceException">The batch is in another order, or its totals do not agree with its rows.</exception>
    public async Task<long> Rows(Func<TPart, ValueTask<int?>> take, CancellationToken cancellationToken)
    {
        var received = 0L;
        while (await parts.MoveNext(cancellationToken))
        {
            if (totals(parts.Current) is not { } end)
                received += await take(parts.Current) ?? throw new ServiceException(ObservationErrors.HeaderAgain());
            else if (end.Rows != received)
                throw new ServiceException(ObservationErrors.WrongTotals(end.Rows, received));
            else
                return await parts.MoveNext(cancellationToken) ? throw new ServiceException(ObservationErrors.AfterTotals()) : received;
        }
        throw new ServiceException(ObservationErrors.NoTotals());
    }

    /// <summary>Reads what is left of a batch that is known already, because an answer before its end is an error in a sender's hands.</summary>
    public async Task Skip(CancellationToken cancellationToken)
    {
        while (await parts.MoveNext(cancellationToken))
        {
            // Known already.
        }
    }
}
