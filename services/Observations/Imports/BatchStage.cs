using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Send.Measures.Areas;
using Send.Observations.Storage;

namespace Send.Observations.Imports;

/// <summary>
/// Where the rows of a batch wait until it is complete: in memory, and beyond a number of them in a temporary table of the
/// connection, so that a file of any size takes the same memory, and a batch that never ends leaves nothing behind.
/// </summary>
public sealed class BatchStage(ObservationsContext context) : IAsyncDisposable
{
    private const int InMemory = 250_000;
    private readonly Dictionary<SeriesKey, Dictionary<PointKey, Observation>> waiting = [];
    private int count;
    private bool spilled;

    /// <summary>Adds an observation.</summary>
    /// <returns>False where it repeats one that is known to be there already.</returns>
    public async ValueTask<bool> Add(Observation observation, CancellationToken cancellationToken)
    {
        if (!waiting.TryGetValue(observation.Series, out var series))
            waiting[observation.Series] = series = [];
        if (!series.TryAdd(observation.Point, observation))
            return false;
        if (++count == InMemory)
            await Spill(cancellationToken);
        return true;
    }

    /// <summary>All observations, place by place.</summary>
    /// <param name="repeated">Told of the rows that repeat an earlier one, where that is known only now.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async IAsyncEnumerable<PlaceBatch> Places(Action<long> repeated, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (spilled)
            await Spill(cancellationToken);
        var places = spilled ? await SpilledPlaces(cancellationToken) : waiting.Keys.Select(k => (k.PlaceKind, k.PlaceCode)).ToHashSet();
        var series = waiting.ToLookup(w => (w.Key.PlaceKind, w.Key.PlaceCode));
        foreach (var place in places.OrderBy(p => p.PlaceKind).ThenBy(p => p.PlaceCode, StringComparer.Ordinal))
            yield return new(place.PlaceKind, place.PlaceCode, spilled ? await SpilledAt(place, repeated, cancellationToken) : series[place]);
    }

    public async ValueTask DisposeAsync()
    {
        if (!spilled)
            return;
        await using (var drop = Command("DROP TABLE IF EXISTS batch_stage"))
            await drop.ExecuteNonQueryAsync(CancellationToken.None);
        await context.Database.CloseConnectionAsync();
    }

    private async Task Spill(CancellationToken cancellationToken)
    {
        if (!spilled)
        {
            await context.Database.OpenConnectionAsync(cancellationToken);
            await using var create = Command(
                "CREATE TEMP TABLE IF NOT EXISTS batch_stage (place_kind integer NOT NULL, place_code text NOT NULL, measure_id text NOT NULL, points bytea NOT NULL)");
            await create.ExecuteNonQueryAsync(cancellationToken);
            spilled = true;
        }
        foreach (var (key, points) in waiting)
        {
            await using var insert = Command(
                "INSERT INTO batch_stage VALUES (@kind, @code, @measure, @points)",
                ("kind", (int)key.PlaceKind), ("code", key.PlaceCode), ("measure", key.MeasureId), ("points", PointPacking.Pack(points.Values)));
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
        waiting.Clear();
        count = 0;
    }

    private async Task<HashSet<(PlaceKind PlaceKind, string PlaceCode)>> SpilledPlaces(CancellationToken cancellationToken)
    {
        HashSet<(PlaceKind, string)> places = [];
        await using var select = Command("SELECT DISTINCT place_kind, place_code FROM batch_stage");
        await using var reader = await select.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            places.Add(((PlaceKind)reader.GetInt32(0), reader.GetString(1)));
        return places;
    }

    private async Task<Dictionary<SeriesKey, Dictionary<PointKey, Observation>>> SpilledAt(
        (PlaceKind Kind, string Code) place, Action<long> repeated, CancellationToken cancellationToken)
    {
        Dictionary<SeriesKey, Dictionary<PointKey, Observation>> series = [];
        await using var select = Command(
            "SELECT measure_id, points FROM batch_stage WHERE place_kind = @kind AND place_code = @code", ("kind", (int)place.Kind), ("code", place.Code));
        await using var reader = await select.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var key = new SeriesKey(place.Kind, place.Code, reader.GetString(0));
            if (!series.TryGetValue(key, out var points))
                series[key] = points = [];
            foreach (var observation in PointPacking.Unpack(key, (byte[])reader.GetValue(1)))
            {
                var first = points.GetValueOrDefault(observation.Point);
                points[observation.Point] = first is null || observation.Row < first.Row ? observation : first;
                if (first is not null)
                    repeated(Math.Max(first.Row, observation.Row));
            }
        }
        return series;
    }

    private DbCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
