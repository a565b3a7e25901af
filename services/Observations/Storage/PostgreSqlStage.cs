using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Send.Observations.Storage;

/// <summary>PostgreSQL's stage: filled by COPY, which takes no conflicts, so that repeated rows are found at the end.</summary>
internal sealed class PostgreSqlStage(ObservationsContext context) : ObservationStage(context)
{
    private const string Table =
        """
        CREATE TEMP TABLE observation_stage (
            row_number bigint NOT NULL, place_kind integer NOT NULL, place_code text NOT NULL, measure_id text NOT NULL, sen integer NOT NULL,
            phase integer NOT NULL, service text NOT NULL, period text NOT NULL, source_id text NOT NULL, period_end date NOT NULL,
            value double precision, numerator double precision, denominator double precision, symbol integer, mark text, reason text)
        """;

    private const string Repeated =
        $"""
        DELETE FROM observation_stage WHERE row_number IN (
            SELECT row_number FROM (
                SELECT row_number, row_number() OVER (PARTITION BY {Key} ORDER BY row_number) AS place FROM observation_stage) ranked
            WHERE place > 1)
        RETURNING row_number
        """;

    private readonly NpgsqlConnection connection = (NpgsqlConnection)context.Database.GetDbConnection();
    private NpgsqlBinaryImporter? copy;

    public override async Task<IReadOnlyList<long>> Add(IEnumerable<StagedRow> rows, CancellationToken cancellationToken)
    {
        foreach (var (number, o) in rows)
        {
            await copy!.StartRowAsync(cancellationToken);
            await copy.WriteAsync(number, NpgsqlDbType.Bigint, cancellationToken);
            await copy.WriteAsync((int)o.PlaceKind, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync(o.PlaceCode, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(o.MeasureId, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync((int)o.Sen, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync((int)o.Phase, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync(o.Service, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(o.Period, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(o.SourceId, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(o.PeriodEnd, NpgsqlDbType.Date, cancellationToken);
            await copy.WriteAsync(o.Value, NpgsqlDbType.Double, cancellationToken);
            await copy.WriteAsync(o.Numerator, NpgsqlDbType.Double, cancellationToken);
            await copy.WriteAsync(o.Denominator, NpgsqlDbType.Double, cancellationToken);
            await copy.WriteAsync((int?)o.Symbol, NpgsqlDbType.Integer, cancellationToken);
            await copy.WriteAsync(o.Mark, NpgsqlDbType.Text, cancellationToken);
            await copy.WriteAsync(o.Reason, NpgsqlDbType.Text, cancellationToken);
        }
        return [];
    }

    public override async Task<IReadOnlyList<long>> Complete(CancellationToken cancellationToken)
    {
        await copy!.CompleteAsync(cancellationToken);
        await copy.DisposeAsync();
        copy = null;
        List<long> repeated = [];
        await using var delete = Command(Repeated);
        await using var reader = await delete.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            repeated.Add(reader.GetInt64(0));
        return repeated;
    }

    public override async ValueTask DisposeAsync()
    {
        if (copy is not null)
            await copy.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override async Task Begin(CancellationToken cancellationToken)
    {
        await using (var create = Command("DROP TABLE IF EXISTS observation_stage; " + Table))
            await create.ExecuteNonQueryAsync(cancellationToken);
        copy = await connection.BeginBinaryImportAsync("COPY observation_stage FROM STDIN (FORMAT BINARY)", cancellationToken);
    }
}
