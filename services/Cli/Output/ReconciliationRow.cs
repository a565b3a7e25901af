using System.Globalization;
using Send.Measures;
using Send.Measures.V1;
using SchoolPhase = Send.Measures.SchoolPhase;
using SenProvision = Send.Measures.SenProvision;
using Unit = Send.Measures.V1.Unit;

namespace Send.Cli.Output;

/// <summary>A comparison of records with published figures as a row of text.</summary>
internal static class ReconciliationRow
{
    public static readonly string[] Columns =
    [
        "area", "measure", "unit", "period", "sen", "phase",
        "records", "records_numerator", "records_denominator", "records_symbol",
        "published", "published_numerator", "published_denominator", "published_symbol",
        "difference", "numerator_difference", "denominator_difference", "within_rounding", "explanations", "records_source", "published_source",
    ];

    public static readonly string[] ShortColumns = ["measure", "period", "sen", "phase", "records", "published", "difference", "what may explain it"];

    public static string[] Of(string area, Comparison c) =>
    [
        area,
        c.MeasureId,
        UnitText.Of(c.Unit),
        .. Whose(c),
        .. ObservationRow.Of(c.Records.Figure, c.Records.Symbol),
        .. ObservationRow.Of(c.Published.Figure, c.Published.Symbol),
        c.Difference is { } d ? ObservationRow.Number(d.Value) : "",
        c.Difference is { HasNumerator: true } n ? ObservationRow.Number(n.Numerator) : "",
        c.Difference is { HasDenominator: true } b ? ObservationRow.Number(b.Denominator) : "",
        c.Difference is null ? "" : c.Difference.WithinRounding ? "true" : "false",
        Explanations(c),
        c.Records.SourceId,
        c.Published.SourceId,
    ];

    /// <summary>For people: fewer digits, and each side in one cell.</summary>
    public static string[] Short(Comparison c) =>
        [c.MeasureId, .. Whose(c), Side(c.Records, c.Unit), Side(c.Published, c.Unit), Difference(c.Difference), Explanations(c)];

    private static string[] Whose(Comparison c) =>
        [c.Period.Text, SenProvisionCode.Of((SenProvision)c.SenProvision), SchoolPhaseName.Of((SchoolPhase)c.SchoolPhase)];

    private static string Side(ComparedFigure side, Unit unit)
    {
        if (side.Figure is not { } figure)
            return ObservationRow.Of(null, side.Symbol)[^1];
        var value = Text($"{figure.Value:#,0.###}{UnitText.Short(unit)}");
        return figure.HasNumerator && figure.HasDenominator ? Text($"{value} ({figure.Numerator:#,0.##} of {figure.Denominator:#,0.##})") : value;
    }

    private static string Difference(Difference? difference) => difference switch
    {
        null => "",
        { WithinRounding: true } => Text($"{difference.Value:+0.###;-0.###;0}, within rounding"),
        _ => Text($"{difference.Value:+#,0.###;-#,0.###;0}"),
    };

    private static string Explanations(Comparison c) =>
        string.Join(' ', c.Explanations.Select(e => e.HasAmount ? Text($"{e.Code}={e.Amount:G6}") : e.Code));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
