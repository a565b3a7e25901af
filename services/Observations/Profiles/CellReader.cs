using System.Collections.Frozen;
using System.Globalization;
using Send.Measures.V1;
using Measure = Send.Measures.Measure;

namespace Send.Observations.Profiles;

/// <summary>Reads figures and symbols.</summary>
internal sealed class CellReader(CsvFile file, IReadOnlyDictionary<string, SymbolRule> rules)
{
    private const string NobodyCounted = "The denominator is nought: a rate of nobody.";
    private readonly FrozenDictionary<string, Symbol> symbols = rules.ToFrozenDictionary(
        r => r.Key, r => new Symbol { Kind = (SymbolKind)SymbolWords.Kinds[r.Value.Kind], Mark = r.Key, Reason = r.Value.Reason }, StringComparer.Ordinal);

    /// <summary>Fills in the figure, or the symbol that stands for it.</summary>
    /// <exception cref="RefusedRow">A cell is neither a figure nor a symbol of the file.</exception>
    public ImportRow Fill(ImportRow row, MeasureRule rule, Measure measure)
    {
        var numerator = Optional(rule.Numerator);
        var denominator = Optional(rule.Denominator);
        if (rule.Value is { } column)
        {
            var (value, symbol) = Cell(column);
            return symbol is not null ? With(row, symbol) : With(row, value, numerator.Value, denominator.Value);
        }
        return (numerator.Symbol ?? denominator.Symbol) is { } unknown ? With(row, unknown) : Rate(row, measure, numerator.Value!.Value, denominator.Value!.Value);
    }

    /// <summary>Fills in the rate of a numerator and a denominator.</summary>
    public static ImportRow Rate(ImportRow row, Measure measure, double numerator, double denominator) =>
        measure.RateOf(numerator, denominator) is { } rate
            ? With(row, rate, numerator, denominator)
            : With(row, new Symbol { Kind = SymbolKind.NobodyCounted, Reason = NobodyCounted });

    public static ImportRow With(ImportRow row, Symbol symbol)
    {
        row.Symbol = symbol;
        return row;
    }

    /// <exception cref="RefusedRow">The cell is neither a figure nor a symbol of the file.</exception>
    public (double Value, Symbol? Symbol) Cell(string column)
    {
        var text = file[file.Find(column)!.Value];
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
            return (value, null);
        return symbols.TryGetValue(text, out var symbol) ? (0, symbol)
            : throw new RefusedRow(file.Row, column, "not-a-number", $"{Quote.Of(text)} is neither a number nor a symbol of the file{Known()}.");
    }

    private (double? Value, Symbol? Symbol) Optional(string? column) =>
        column is null ? (null, null) : Cell(column) is var (value, symbol) && symbol is null ? (value, null) : (null, symbol);

    private static ImportRow With(ImportRow row, double value, double? numerator, double? denominator)
    {
        row.Figure = new() { Value = value };
        if (numerator is { } n)
            row.Figure.Numerator = n;
        if (denominator is { } d)
            row.Figure.Denominator = d;
        return row;
    }

    private string Known() => symbols.Count == 0 ? "" : $" ({Quote.All(symbols.Keys.Order(StringComparer.Ordinal))})";
}
