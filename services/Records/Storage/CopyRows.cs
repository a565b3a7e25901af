using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Send.Records.Storage;

/// <summary>Adds rows to PostgreSQL by COPY, which plans nothing for each of them.</summary>
internal static class CopyRows
{
    public static async Task Add(
        RecordsContext context, string into, RowColumn[] columns, IReadOnlyCollection<object> rows, CancellationToken cancellationToken)
    {
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {into} FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellationToken);
            foreach (var column in columns)
                await (column.Read(row) is { } value ? copy.WriteAsync(value, column.StoreType, cancellationToken) : copy.WriteNullAsync(cancellationToken));
        }
        await copy.CompleteAsync(cancellationToken);
    }
}
