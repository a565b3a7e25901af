using Google.Protobuf.WellKnownTypes;
using Microsoft.EntityFrameworkCore;
using Send.Measures.V1;
using Send.Observations.Serving;
using Send.Observations.Storage;
using Import = Send.Measures.V1.Import;

namespace Send.Observations.Imports;

/// <summary>The batches taken in, newest first.</summary>
public sealed class ListImports(ObservationsContext context, ObservationReader reader)
{
    private const int UsualPage = 100;
    private const int LargestPage = 1000;

    public async Task<ListImportsResponse> Handle(ListImportsRequest request, CancellationToken cancellationToken)
    {
        var size = PageSize.Check(request.PageSize, UsualPage, LargestPage);
        var page = PageToken.Read(request.PageToken, new ListImportsRequest(), await reader.Revision(cancellationToken));
        var sources = await context.Sources.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.ToWire(), cancellationToken);
        var imports = await context.Imports.AsNoTracking().OrderByDescending(i => i.Revision).ThenBy(i => i.BatchId)
            .Skip(page.Offset).Take(size + 1).ToListAsync(cancellationToken);
        return new()
        {
            Imports = { imports.Take(size).Select(i => ToWire(i, sources[i.SourceId])) },
            NextPageToken = imports.Count > size ? page.Next(size) : "",
        };
    }

    private static Import ToWire(Storage.Import i, Measures.V1.Source source) => new()
    {
        BatchId = i.BatchId,
        Source = source,
        ProfileId = i.ProfileId,
        FileName = i.FileName,
        ImportedAt = Timestamp.FromDateTimeOffset(i.ImportedAt),
        RowsReceived = i.RowsReceived,
        RowsChanged = i.RowsChanged,
        RowsRefused = i.RowsRefused,
        Revision = i.Revision,
    };
}
