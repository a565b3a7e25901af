namespace Send.Benchmarks.Health;

/// <summary>The measures of each service and group of services, of all children and by SEN provision.</summary>
internal sealed class MeasuresByLine
{
    private const double ThreeDecimals = 0.0005;
    private readonly SortedDictionary<string, double?[]> byLine = new(StringComparer.Ordinal);

    public int Figures => byLine.Values.Sum(v => v.Count(f => f is not null));

    /// <param name="line">The service or group.</param>
    /// <param name="sen">The code of the provision; empty for all together.</param>
    /// <param name="measure">The place of the measure in <see cref="Question.Measures"/>.</param>
    /// <param name="value">Null where nobody is below the line.</param>
    public void Set(string line, string sen, int measure, double? value)
    {
        var key = $"{line} {sen}";
        if (!byLine.TryGetValue(key, out var values))
            byLine.Add(key, values = new double?[Question.Measures.Length]);
        values[measure] = value;
    }

    /// <summary>Throws where the other does not say the same to three decimals.</summary>
    public void SameAs(MeasuresByLine other, string whose)
    {
        if (Figures == 0 || !byLine.Keys.SequenceEqual(other.byLine.Keys))
            throw new InvalidOperationException($"{whose} has other services: {string.Join(", ", byLine.Keys.Except(other.byLine.Keys).Concat(other.byLine.Keys.Except(byLine.Keys)))}.");
        foreach (var (line, values) in byLine)
        {
            foreach (var (index, theirs) in other.byLine[line].Index())
            {
                if (!IsSame(values[index], theirs))
                    throw new InvalidOperationException($"{line}: {Question.Measures[index]} is {values[index]}, and {theirs} by {whose}.");
            }
        }
    }

    private static bool IsSame(double? one, double? other) =>
        one is { } a && other is { } b ? Math.Abs(a - b) <= ThreeDecimals : one is null && other is null;
}
