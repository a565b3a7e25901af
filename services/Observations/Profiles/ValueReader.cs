using System.Collections.Frozen;

namespace Send.Observations.Profiles;

/// <summary>Reads a column whose values stand for something else.</summary>
internal sealed class ValueReader
{
    private readonly CsvFile file;
    private readonly ValueRule rule;
    private readonly int? column;
    private readonly FrozenDictionary<string, string> values;

    private ValueReader(ValueRule rule, CsvFile file)
    {
        (this.rule, this.file) = (rule, file);
        column = rule.Column is { } name ? file.Find(name) : null;
        values = (rule.Values ?? new Dictionary<string, string>()).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static ValueReader? Of(ValueRule? rule, CsvFile file) => rule is null ? null : new(rule, file);

    /// <exception cref="RefusedRow">The profile does not know the value.</exception>
    public string Read()
    {
        if (column is not { } index)
            return rule.Always ?? "";
        return values.TryGetValue(file[index], out var known) ? known
            : throw new RefusedRow(file.Row, rule.Column!, "unknown-value", $"{Quote.Of(file[index])} is not one of {Quote.All(values.Keys.Order(StringComparer.Ordinal))}.");
    }
}
