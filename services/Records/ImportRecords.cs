using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations;
using Send.Observations.Imports;
using Send.Records.Figures;
using Send.Records.Storage;

namespace Send.Records;

/// <summary>Takes in a batch of records, all of it in one transaction at its end.</summary>
public sealed class ImportRecords<T>(RecordsContext context, KeepFigures figures, KeepRecords<T> keepRecords, KeepBatch keep, RecordRules<T> rules)
    where T : VersionedRecord
{
    private const int MostRows = 2000;

    /// <param name="batch">The batch.</param>
    /// <param name="rowsOf">The rows of a part; null where it has none.</param>
    /// <param name="check">Checks a row.</param>
    /// <param name="cancellationToken">Stops it, with nothing kept.</param>
    public async Task<ImportObservationsResponse> Handle<TPart, TRow>(
        BatchReader<TPart> batch, Func<TPart, IReadOnlyCollection<TRow>?> rowsOf, Func<TRow, CheckedRow<T>> check, CancellationToken cancellationToken)
    {
        var header = await batch.Header(cancellationToken);
        if (await keep.Before(header, cancellationToken) is { } before)
        {
            // What was kept then may not have been measured.
            await figures.BringKept(await figures.Behind(cancellationToken));
            await batch.Skip(cancellationToken);
            return before;
        }
        var refusals = new Refusals();
        var rows = new Dictionary<(string Area, string Id), RecordToKeep<T>>();
        var received = await batch.Rows(part => new(Take(rowsOf(part), check, rows, refusals)), cancellationToken);
        var result = new ImportObservationsResponse { BatchId = header.BatchId, RowsReceived = received };
        await keep.Handle(header, result, refusals, _ => keepRecords.Handle(rows.Values, refusals, cancellationToken), cancellationToken);
        await figures.BringKept(rows.Keys.Select(k => k.Area).Distinct());
        result.Revision = await context.Revision(cancellationToken);
        return result;
    }

    private int? Take<TRow>(
        IReadOnlyCollection<TRow>? part, Func<TRow, CheckedRow<T>> check, Dictionary<(string Area, string Id), RecordToKeep<T>> rows, Refusals refusals)
    {
        if (part?.Count > MostRows)
            throw new ServiceException(ObservationErrors.TooManyRows(part.Count));
        foreach (var row in part ?? [])
            Take(check(row), rows, refusals);
        return part?.Count;
    }

    private void Take(CheckedRow<T> row, Dictionary<(string Area, string Id), RecordToKeep<T>> rows, Refusals refusals)
    {
        if (rows.Count + refusals.Rows == rules.MostInBatch)
            throw new ServiceException(RecordErrors.TooMany(rules.Noun, rules.MostInBatch));
        if (row.Wrong is { } wrong)
            refusals.Add(new() { RowNumber = row.Row, Field = wrong.Field, Code = wrong.Code, Message = wrong.Message });
        else if (!rows.TryAdd((row.Kept!.AreaCode, row.Kept.Id), new(row.Row, row.Kept)))
            refusals.Add(Repeated(row.Row));
    }

    private static RowProblem Repeated(long row) => new()
    {
        RowNumber = row,
        Field = "id",
        Code = "duplicate-row",
        Message = "An earlier row has the same id in the same area. Only the first is looked at.",
    };
}

/// <summary>A row of a batch as it would be kept, or what is wrong with it.</summary>
/// <param name="Row">Its row in the file.</param>
/// <param name="Kept">The record; null where something is wrong.</param>
/// <param name="Wrong">What is wrong; null where nothing is.</param>
public sealed record CheckedRow<T>(long Row, T? Kept, FieldViolation? Wrong);
