using System.Globalization;
using Send.Measures;
using Observation = Send.Measures.V1.Observation;

namespace Send.Cli.Output;

/// <summary>
/// An observation as a row of text. The place comes last: several boards can stand under one area, and their figures are not its own.
/// </summary>
internal static class ObservationRow
{
    public static readonly string[] Columns =
        ["area", "measure", "period", "sen", "phase", "service", "value", "numerator", "denominator", "symbol", "source", "grain", "place_kind", "place", "share_of_area"];

    public static string[] Of(Observation o) =>
    [
        o.AreaCode,
        o.MeasureId,
        o.Period.Text,
        SenProvisionCode.Of((SenProvision)o.SenProvision),
        SchoolPhaseName.Of((SchoolPhase)o.SchoolPhase),
        o.Service,
        .. Of(o.Figure, o.Symbol),
        o.Source.Id,
        o.Source.Grain == Measures.V1.Grain.Records ? "records" : "published",
        o.Place.Kind switch { Measures.V1.PlaceKind.Icb => "icb", Measures.V1.PlaceKind.SubIcb => "sub-icb", _ => "area" },
        o.Place.Code,
        Number(o.Place.ShareOfArea),
    ];

    /// <summary>Value, numerator, denominator and symbol.</summary>
    public static string[] Of(Measures.V1.Figure? figure, Measures.V1.Symbol? symbol) =>
    [
        figure is null ? "" : Number(figure.Value),
        figure is { HasNumerator: true } n ? Number(n.Numerator) : "",
        figure is { HasDenominator: true } d ? Number(d.Denominator) : "",
        symbol is null ? "" : Symbol(symbol),
    ];

    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The publisher's mark, or where it printed none, the kind.</summary>
    private static string Symbol(Measures.V1.Symbol symbol) => symbol.Mark.Length > 0 ? symbol.Mark : symbol.Kind switch
    {
        Measures.V1.SymbolKind.NobodyCounted => "nobody-counted",
        Measures.V1.SymbolKind.NotSubmitted => "not-submitted",
        _ => "unknown",
    };
}
