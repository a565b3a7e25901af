using Send.Attendance.Figures;
using Send.Attendance.Storage;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations;
using Send.Observations.Imports;

namespace Send.Attendance.Records;

/// <summary>Takes in a batch of records of one kind, all of it in one transaction at its end.</summary>
internal sealed class RecordBatch(AttendanceContext context, KeepFigures figures, KeepBatch keep)
{
    private const int MostRows = 2000;
    private const int MostRecords = 100_000;

    /// <param name="batch">The batch.</param>
    /// <param name="rowsOf">The rows of a part; null where the part holds none.</param>
    /// <param name="check">Checks a row.</param>
    /// <param name="merge">Keeps the records that are right, and says how many changed anything.</param>
    /// <param name="cancellationToken">Stops it, with nothing kept.</param>
    public async Task<ImportObservationsResponse> Handle<TPart, TRow, T>(
        BatchReader<TPart> batch,
        Func<TPart, IReadOnlyList<TRow>?> rowsOf,
        Func<TRow, (RecordToKeep<T>? Kept, RowProblem? Refused)> check,
        Func<IEnumerable<RecordToKeep<T>>, Refusals, CancellationToken, Task<long>> merge,
        CancellationToken cancellationToken)
        where T : VersionedRecord
    {
        var header = await batch.Header(cancellationToken);
        if (await keep.Before(header, cancellationToken) is { } before)
        {
            await batch.Skip(cancellationToken);
            return before;
        }
        var refusals = new Refusals();
        var records = new Dictionary<(string Area, string Id), RecordToKeep<T>>();
        var received = await batch.Rows(part => new(Take(rowsOf(part), check, records, refusals)), cancellationToken);
        var result = new ImportObservationsResponse { BatchId = header.BatchId, RowsReceived = received };
        await keep.Handle(header, result, refusals, _ => merge(records.Values, refusals, cancellationToken), cancellationToken);
        foreach (var area in records.Keys.Select(k => k.Area).Distinct())
            await figures.Bring(area, cancellationToken);
        result.Revision = await context.Revision(cancellationToken);
        return result;
    }

    private static int? Take<TRow, T>(
        IReadOnlyList<TRow>? rows, Func<TRow, (RecordToKeep<T>? Kept, RowProblem? Refused)> check, Dictionary<(string Area, string Id), RecordToKeep<T>> records, Refusals refusals)
        where T : VersionedRecord
    {
        if (rows?.Count > MostRows)
            throw new ServiceException(ObservationErrors.TooManyRows(rows.Count));
        foreach (var row in rows ?? [])
        {
            if (records.Count + refusals.Rows == MostRecords)
                throw new ServiceException(RecordErrors.TooMany(MostRecords));
            var (kept, refused) = check(row);
            if (refused is not null)
                refusals.Add(refused);
            else if (!records.TryAdd((kept!.Record.AreaCode, kept.Record.Id), kept))
                refusals.Add(Repeated(kept.Row));
        }
        return rows?.Count;
    }

    private static RowProblem Repeated(long row) => new()
    {
        RowNumber = row,
        Field = "id",
        Code = "duplicate-row",
        Message = "An earlier row has the same id in the same area. The first is kept.",
    };
}
