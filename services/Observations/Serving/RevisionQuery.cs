using Microsoft.EntityFrameworkCore;
using Send.Observations.Storage;

namespace Send.Observations.Serving;

/// <summary>The service's revision, by a query compiled once for the host: every answer of Reporting asks for it.</summary>
public sealed class RevisionQuery
{
    private readonly Func<ObservationsContext, CancellationToken, Task<long?>> latest =
        EF.CompileAsyncQuery((ObservationsContext context, CancellationToken _) => context.Changes.Max(c => (long?)c.Revision));

    public async Task<long> Of(ObservationsContext context, CancellationToken cancellationToken) => await latest(context, cancellationToken) ?? 0;
}
