using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Send.Observations.Storage;

/// <summary>SQLite's stage: a keyed temporary table, so that a repeated row is known as it comes.</summary>
internal sealed class SqliteStage(ObservationsContext context) : ObservationStage(context)
{
    private const string Table =
        $"""
        DROP TABLE IF EXISTS temp.observation_stage;
        CREATE TEMP TABLE observation_stage (
            place_kind INTEGER NOT NULL, place_code TEXT NOT NULL, measure_id TEXT NOT NULL, sen INTEGER NOT NULL, phase INTEGER NOT NULL,
            service TEXT NOT NULL, period TEXT NOT NULL, source_id TEXT NOT NULL, period_end TEXT NOT NULL,
            value REAL, numerator REAL, denominator REAL, symbol INTEGER, mark TEXT, reason TEXT,
            PRIMARY KEY ({Key})) WITHOUT ROWID
        """;

    private SqliteCommand? insert;

    public override Task<IReadOnlyList<long>> Add(IEnumerable<StagedRow> rows, CancellationToken cancellationToken)
    {
        List<long> repeated = [];
        foreach (var (number, o) in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            object?[] values =
            [
                (int)o.PlaceKind, o.PlaceCode, o.MeasureId, (int)o.Sen, (int)o.Phase, o.Service, o.Period, o.SourceId,
                o.PeriodEnd.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                o.Value, o.Numerator, o.Denominator, (int?)o.Symbol, o.Mark, o.Reason,
            ];
            for (var i = 0; i < values.Length; i++)
                insert!.Parameters[i].Value = values[i] ?? DBNull.Value;
            if (insert!.ExecuteNonQuery() == 0)
                repeated.Add(number);
        }
        return Task.FromResult<IReadOnlyList<long>>(repeated);
    }

    public override Task<IReadOnlyList<long>> Complete(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<long>>([]);

    public override async ValueTask DisposeAsync()
    {
        if (insert is not null)
            await insert.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override async Task Begin(CancellationToken cancellationToken)
    {
        await using (var create = Command(Table))
            await create.ExecuteNonQueryAsync(cancellationToken);
        insert = (SqliteCommand)Command(
            "INSERT OR IGNORE INTO observation_stage VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)");
        for (var i = 0; i < 15; i++)
            insert.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        await insert.PrepareAsync(cancellationToken);
    }
}
