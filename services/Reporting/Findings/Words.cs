using System.Globalization;
using Send.Measures.V1;

namespace Send.Reporting.Findings;

/// <summary>Figures and periods as a sentence says them. Rounded here only.</summary>
internal static class Words
{
    public static string Figure(double value, Unit unit) => unit switch
    {
        Unit.Percent => $"{Number(value)} %",
        Unit.PerThousand => $"{Number(value)} in 1,000",
        Unit.YesNo => value == 1 ? "yes" : "no",
        Unit.Count => value.ToString("N0", CultureInfo.InvariantCulture),
        _ => Number(value),
    };

    public static string Number(double value) =>
        value.ToString(Math.Abs(value) is > 0 and < 1 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    public static string Whom(SenProvision sen) => sen switch
    {
        SenProvision.NoSen => "pupils without SEN",
        SenProvision.SenSupport => "pupils at SEN support",
        SenProvision.EhcPlan => "pupils with an EHC plan",
        _ => "all pupils",
    };

    public static string Reason(Symbol symbol) => symbol.Mark.Length > 0 ? $"no figure ('{symbol.Mark}': {symbol.Reason.TrimEnd('.')})" : $"no figure ({symbol.Reason.TrimEnd('.')})";

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "none",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    public static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
