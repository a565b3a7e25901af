using System.Collections.Frozen;

namespace Send.Observations.Profiles;

/// <summary>Whether every named column of the row that was read last has one of its values.</summary>
internal sealed class RowMatch(IReadOnlyDictionary<string, IReadOnlyList<string>> when, CsvFile file)
{
    private readonly (int Column, FrozenSet<string> Values)[] conditions =
        [.. when.Select(w => (file.Find(w.Key)!.Value, w.Value.ToFrozenSet(StringComparer.Ordinal)))];

    public bool Holds()
    {
        foreach (var (column, values) in conditions)
        {
            if (!values.Contains(file[column]))
                return false;
        }
        return true;
    }
}
