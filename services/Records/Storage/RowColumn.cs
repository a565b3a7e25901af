using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Send.Records.Storage;

/// <summary>A column of a table, with what a row has in it.</summary>
/// <param name="Name">Its name in the database, quoted.</param>
/// <param name="StoreType">Its type in the database.</param>
/// <param name="Read">What an entity has in it, as Entity Framework would write it; null where it has nothing.</param>
internal sealed record RowColumn(string Name, string StoreType, Func<object, object?> Read)
{
    /// <summary>All columns of an entity's table, as they are mapped.</summary>
    public static RowColumn[] Of(IEntityType entity, StoreObjectIdentifier table) =>
        [.. entity.GetProperties().Select(p => Of(p, table))];

    private static RowColumn Of(IProperty property, StoreObjectIdentifier table)
    {
        var (mapping, getter) = (property.GetRelationalTypeMapping(), property.GetGetter());
        return new($"\"{property.GetColumnName(table)}\"", mapping.StoreType, entity =>
            getter.GetClrValueUsingContainingEntity(entity) is not { } value ? null
            : mapping.Converter is { } converter ? converter.ConvertToProvider(value)
            : value);
    }
}
