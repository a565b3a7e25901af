using System.Globalization;
using Send.Hosting.Documents;
using Send.Measures;
using Send.Measures.V1;
using Send.Reporting.Publishing;
using Send.Reporting.V1;

namespace Send.Reporting.Tables;

/// <summary>
/// One figure of one finding, with what it is held against. What the command line's CSV of observations has too is called as it is there.
/// </summary>
internal static class FigureRow
{
    public static readonly string[] Columns =
    [
        "area", "area_name", "finding", "finding_title", "verdict", "complete",
        "role", "reading", "measure", "measure_title", "unit", "period", "period_starts", "period_ends", "months_old", "sen", "phase", "service",
        "value", "numerator", "denominator", "interval_lower", "interval_upper", "symbol", "symbol_mark", "symbol_reason",
        .. ComparatorCells.Columns,
        "source", "source_title", "source_release", "publisher", "grain", "place_kind", "place", "place_name", "share_of_area",
    ];

    public static IEnumerable<string[]> Of(AreaFindings area)
    {
        var sources = area.DataSources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        return
            from finding in area.Findings
            from evidence in finding.Evidence
            select (string[])
            [
                area.AreaCode, CsvLine.Text(area.AreaName), Whole(finding.Number), finding.Title, Words.Of(finding.Verdict), area.Complete ? "true" : "false",
                .. What(evidence), .. Result(evidence.Observation), .. ComparatorCells.Of(evidence.Comparators),
                .. From(sources.GetValueOrDefault(evidence.Observation.Source.Id) ?? evidence.Observation.Source), .. Where(evidence.Observation.Place),
            ];
    }

    private static string[] What(Evidence e) =>
    [
        Words.Of(e.Role), Words.Of(e.Reading), e.Observation.MeasureId, CsvLine.Text(e.Title), Words.Of(e.Unit, e.Observation.MeasureId),
        e.Observation.Period.Text, e.Observation.Period.StartsOn, e.Observation.Period.EndsOn, Whole(e.MonthsOld),
        SenProvisionCode.Of((Measures.SenProvision)e.Observation.SenProvision), SchoolPhaseName.Of((Measures.SchoolPhase)e.Observation.SchoolPhase),
        CsvLine.Text(e.Observation.Service),
    ];

    private static string[] Result(Observation o) => o.Figure is { } figure
        ?
        [
            Number(figure.Value), figure.HasNumerator ? Number(figure.Numerator) : "", figure.HasDenominator ? Number(figure.Denominator) : "",
            figure.Interval is { } low ? Number(low.Lower) : "", figure.Interval is { } high ? Number(high.Upper) : "", "", "", "",
        ]
        : ["", "", "", "", "", Words.Of(o.Symbol?.Kind ?? Measures.V1.SymbolKind.Unspecified), CsvLine.Text(o.Symbol?.Mark ?? ""), CsvLine.Text(o.Symbol?.Reason ?? "")];

    private static string[] From(Source s) =>
        [CsvLine.Text(s.Id), CsvLine.Text(s.Title), CsvLine.Text(s.Release), CsvLine.Text(s.Publisher), s.Grain == Grain.Records ? "records" : "published"];

    private static string[] Where(Place p) =>
    [
        p.Kind switch { PlaceKind.Icb => "icb", PlaceKind.SubIcb => "sub-icb", _ => "area" },
        CsvLine.Text(p.Code), CsvLine.Text(p.Name), Number(p.ShareOfArea),
    ];

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
