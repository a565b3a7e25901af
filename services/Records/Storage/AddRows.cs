using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Send.Records.Storage;

/// <summary>Adds many rows at once, each as Entity Framework would write it, without its keeping them in hand.</summary>
public static class AddRows
{
    /// <summary>Inside the context's transaction. The rows have all their values: none is made by the database.</summary>
    public static async Task AddMany<T>(this RecordsContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0)
            return;
        var entity = context.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        var columns = RowColumn.Of(entity, table);
        var into = $"\"{table.Name}\" ({string.Join(", ", columns.Select(c => c.Name))})";
        await (context.Database.IsNpgsql()
            ? CopyRows.Add(context, into, columns, rows, cancellationToken)
            : InsertRows.Add(context, into, columns, rows, cancellationToken));
    }
}
