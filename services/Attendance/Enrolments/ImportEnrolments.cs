using Grpc.Core;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations;
using Send.Observations.Imports;

namespace Send.Attendance.Enrolments;

/// <summary>Takes in one batch of spells, all of it in one transaction at its end.</summary>
internal sealed class ImportEnrolments(AttendanceContext context, SpellCheck check, KeepSpells keepSpells, KeepBatch keep, KeepFigures figures)
{
    private const int MostRowsOfMessage = 2000;
    private const int MostRows = 250_000;

    public async Task<ImportEnrolmentsResponse> Handle(IAsyncStreamReader<ImportEnrolmentsRequest> parts, CancellationToken cancellationToken)
    {
        var batch = new BatchReader<ImportEnrolmentsRequest>(parts, p => p.Header, p => p.Totals);
        var header = await batch.Header(cancellationToken);
        if (await keep.Before(header, cancellationToken) is { } before)
        {
            // What was kept then may not have been measured.
            await figures.BringKept(await figures.Behind(cancellationToken));
            await batch.Skip(cancellationToken);
            return new() { Result = before };
        }
        var refusals = new Refusals();
        var spells = new Dictionary<(string, string, string, DateOnly), Spell>();
        var received = await batch.Rows(part => new(Take(part.Rows, spells, refusals)), cancellationToken);
        var result = new ImportObservationsResponse { BatchId = header.BatchId, RowsReceived = received };
        await keep.Handle(header, result, refusals, _ => keepSpells.Handle(spells.Values, refusals, cancellationToken), cancellationToken);
        await figures.BringKept(spells.Values.Select(s => s.AreaCode).Distinct());
        result.Revision = await context.Revision(cancellationToken);
        return new() { Result = result };
    }

    private int? Take(EnrolmentRows? rows, Dictionary<(string, string, string, DateOnly), Spell> spells, Refusals refusals)
    {
        if (rows?.Rows.Count > MostRowsOfMessage)
            throw new ServiceException(ObservationErrors.TooManyRows(rows.Rows.Count));
        if (spells.Count + refusals.Rows + rows?.Rows.Count > MostRows)
            throw new ServiceException(EnrolmentErrors.TooMany(MostRows));
        foreach (var row in rows?.Rows ?? [])
        {
            var (spell, refused) = check.Check(row.Enrolment ?? new(), row.RowNumber);
            if (refused is not null)
                refusals.Add(refused);
            else if (!spells.TryAdd(spell!.Key, spell))
                refusals.Add(Repeated(row.RowNumber));
        }
        return rows?.Rows.Count;
    }

    private static RowProblem Repeated(long row) => new()
    {
        RowNumber = row,
        Field = "enrolment",
        Code = "duplicate-row",
        Message = "An earlier row has the same pupil, school and first day. Only the first is looked at.",
    };
}
