using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Send.Records.Storage;

/// <summary>Adds rows to SQLite by one statement that is prepared once.</summary>
internal static class InsertRows
{
    public static async Task Add(
        RecordsContext context, string into, RowColumn[] columns, IReadOnlyCollection<object> rows, CancellationToken cancellationToken)
    {
        await using var insert = context.Database.GetDbConnection().CreateCommand();
        insert.CommandText = $"INSERT INTO {into} VALUES ({string.Join(", ", columns.Index().Select(c => $"${c.Index}"))})";
        insert.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var (index, _) in columns.Index())
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"${index}";
            insert.Parameters.Add(parameter);
        }
        foreach (var row in rows)
        {
            foreach (var (index, column) in columns.Index())
                insert.Parameters[index].Value = column.Read(row) ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
