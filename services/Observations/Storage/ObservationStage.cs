using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Send.Observations.Storage;

/// <summary>
/// Where the rows of a batch stand until the batch is complete: a temporary table of the connection, so that a batch that
/// never ends leaves nothing behind. Merged in one statement, because row by row costs several times as much.
/// </summary>
public abstract class ObservationStage(ObservationsContext context) : IAsyncDisposable
{
    protected const string Key = "place_kind, place_code, measure_id, sen, phase, service, period, source_id";
    private const string Figure = "period_end, value, numerator, denominator, symbol, mark, reason";

    private static readonly string Merge =
        $"""
        INSERT INTO observations ({Key}, {Figure}, revision)
        SELECT {Key}, {Figure}, @revision FROM observation_stage WHERE true
        ON CONFLICT ({Key}) DO UPDATE SET
            value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
            symbol = excluded.symbol, mark = excluded.mark, reason = excluded.reason, revision = excluded.revision
        WHERE observations.value IS DISTINCT FROM excluded.value
           OR observations.numerator IS DISTINCT FROM excluded.numerator
           OR observations.denominator IS DISTINCT FROM excluded.denominator
           OR observations.symbol IS DISTINCT FROM excluded.symbol
        """;

    /// <summary>The stage of a context's database, empty.</summary>
    public static async Task<ObservationStage> Open(ObservationsContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        ObservationStage stage = context.Database.IsNpgsql() ? new PostgreSqlStage(context) : new SqliteStage(context);
        await stage.Begin(cancellationToken);
        return stage;
    }

    /// <summary>Adds rows of a batch.</summary>
    /// <returns>The numbers of those that repeat an earlier row of the batch, where that is known at once.</returns>
    public abstract Task<IReadOnlyList<long>> Add(IEnumerable<StagedRow> rows, CancellationToken cancellationToken);

    /// <summary>Ends the adding.</summary>
    /// <returns>The numbers of the rows that repeat an earlier one, where that is known only now; they are taken out.</returns>
    public abstract Task<IReadOnlyList<long>> Complete(CancellationToken cancellationToken);

    /// <summary>Moves the stage's rows into the observations, inside the context's transaction.</summary>
    /// <returns>How many are new or changed a figure.</returns>
    public async Task<long> MergeInto(long revision, CancellationToken cancellationToken)
    {
        await using var merge = Command(Merge);
        var parameter = merge.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("revision", revision);
        merge.Parameters.Add(parameter);
        return await merge.ExecuteNonQueryAsync(cancellationToken);
    }

    public virtual async ValueTask DisposeAsync()
    {
        await using (var drop = Command("DROP TABLE IF EXISTS observation_stage"))
            await drop.ExecuteNonQueryAsync(CancellationToken.None);
        await context.Database.CloseConnectionAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task Begin(CancellationToken cancellationToken);

    protected DbCommand Command(string sql)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = context.Database.CurrentTransaction is { } transaction
            ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction) : null;
        return command;
    }
}
