using Grpc.Core;
using Send.Attendance.Figures;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations;
using Send.Observations.Imports;

namespace Send.Attendance.Exclusions;

/// <summary>Takes in a batch of exclusions, all of it in one transaction at its end.</summary>
internal sealed class ImportExclusions(AttendanceContext context, KeepFigures figures, ExclusionCheck check, KeepExclusions keepExclusions, KeepBatch keep)
{
    private const int MostRows = 2000;
    private const int MostExclusions = 100_000;

    public async Task<ImportExclusionsResponse> Handle(IAsyncStreamReader<ImportExclusionsRequest> parts, CancellationToken cancellationToken)
    {
        var batch = new BatchReader<ImportExclusionsRequest>(parts, p => p.Header, p => p.Totals);
        var header = await batch.Header(cancellationToken);
        if (await keep.Before(header, cancellationToken) is { } before)
        {
            await batch.Skip(cancellationToken);
            return new() { Result = before };
        }
        var refusals = new Refusals();
        var rows = new Dictionary<(string Area, string Id), ExclusionToKeep>();
        var received = await batch.Rows(part => new(Take(part.Rows, rows, refusals)), cancellationToken);
        var result = new ImportObservationsResponse { BatchId = header.BatchId, RowsReceived = received };
        await keep.Handle(header, result, refusals, _ => keepExclusions.Handle(rows.Values, refusals, cancellationToken), cancellationToken);
        foreach (var area in rows.Keys.Select(k => k.Area).Distinct())
            await figures.Bring(area, cancellationToken);
        result.Revision = await context.Revision(cancellationToken);
        return new() { Result = result };
    }

    private int? Take(ExclusionRows? part, Dictionary<(string Area, string Id), ExclusionToKeep> rows, Refusals refusals)
    {
        if (part?.Rows.Count > MostRows)
            throw new ServiceException(ObservationErrors.TooManyRows(part.Rows.Count));
        foreach (var row in part?.Rows ?? [])
            Take(row, rows, refusals);
        return part?.Rows.Count;
    }

    private static RowProblem Repeated(long row) => new()
    {
        RowNumber = row,
        Field = "id",
        Code = "duplicate-row",
        Message = "An earlier row has the same id in the same area. The first is kept.",
    };

    private void Take(ExclusionRow row, Dictionary<(string Area, string Id), ExclusionToKeep> rows, Refusals refusals)
    {
        if (rows.Count + refusals.Rows == MostExclusions)
            throw new ServiceException(ExclusionErrors.TooMany(MostExclusions));
        var (exclusion, wrong) = check.Check(row.Exclusion ?? new());
        if (wrong is not null)
            refusals.Add(new() { RowNumber = row.RowNumber, Field = wrong.Field, Code = wrong.Code, Message = wrong.Message });
        else if (!rows.TryAdd((exclusion!.AreaCode, exclusion.Id), new(row.RowNumber, exclusion)))
            refusals.Add(Repeated(row.RowNumber));
    }
}
