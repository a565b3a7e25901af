using System.Collections.Frozen;

namespace Send.Records.Formats;

/// <summary>A file of records, known by its columns.</summary>
/// <param name="id">Stable identifier.</param>
/// <param name="title">What the file holds, for people.</param>
/// <param name="keeps">What is kept of it, in the plural.</param>
/// <param name="columns">Its columns, in the order in which they are documented.</param>
/// <param name="otherwiseNamed">The column of each field of the contract that has another name.</param>
public sealed class RecordFormat(string id, string title, string keeps, IEnumerable<string> columns, params (string Field, string Column)[] otherwiseNamed)
{
    private readonly FrozenDictionary<string, string> columnOf =
        otherwiseNamed.Append(("area_code", "area")).ToFrozenDictionary(o => o.Item1, o => o.Item2, StringComparer.Ordinal);

    public string Id { get; } = id;

    public string Title { get; } = title;

    public string Keeps { get; } = keeps;

    public IReadOnlySet<string> Columns { get; } = columns.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The column that a field of the contract is read from, to name what a person sees in the file.</summary>
    public string ColumnOf(string field) => columnOf.GetValueOrDefault(field, field);
}
