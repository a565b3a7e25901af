using System.Collections.Concurrent;
using System.Globalization;
using Send.Measures;
using Send.Measures.Areas;
using Send.Measures.V1;
using Measure = Send.Measures.Measure;
using Observation = Send.Observations.Storage.Observation;
using Period = Send.Measures.Period;
using Place = Send.Measures.Areas.Place;
using PlaceKind = Send.Measures.Areas.PlaceKind;
using SchoolPhase = Send.Measures.SchoolPhase;
using SenProvision = Send.Measures.SenProvision;
using SymbolKind = Send.Measures.SymbolKind;

namespace Send.Observations.Imports;

/// <summary>What a row must be to be kept. The same checks stand at a sender's door and at the service's.</summary>
public sealed class RowCheck(MeasureCatalogue measures, AreaRegister register)
{
    private readonly ConcurrentDictionary<string, Period> periods = new(StringComparer.Ordinal);

    /// <summary>The row as it is kept, or why it is refused.</summary>
    public (Observation? Kept, RowProblem? Refused) Check(ImportRow row)
    {
        if (measures.Find(row.MeasureId) is not { } measure)
            return Refuse(row, "measure_id", "unknown-measure", $"'{row.MeasureId}' is no measure of this service. ListMeasures names those that are.");
        if (register.FindPlace((PlaceKind)row.PlaceKind, row.PlaceCode) is not { } place)
            return Refuse(row, "place_code", "unknown-area", $"'{row.PlaceCode}' is no code of {Noun((PlaceKind)row.PlaceKind)} that the register knows.");
        if (PeriodOf(row.Period) is not { } period)
            return Refuse(row, "period", "unknown-period", $"'{row.Period}' is no period. Write 2024/25, 2024/25 spring, 2023-10 or year to 2023-08.");
        if (place.Kind == PlaceKind.Area && register.Find(place.Code) is { } area && !area.ExistedIn(period))
            return Refuse(row, "place_code", "area-not-in-being", NotInBeing(area, period));
        if (FigureProblem(row, measure) is { } problem)
            return (null, problem);
        return (Keep(row, place, period), null);
    }

    /// <summary>There are few periods and many rows. Only what is a period is remembered.</summary>
    private Period? PeriodOf(string text)
    {
        if (!periods.TryGetValue(text, out var period) && (period = Period.Parse(text)) is not null)
            periods[text] = period;
        return period;
    }

    private static RowProblem? FigureProblem(ImportRow row, Measure measure) => row switch
    {
        { Figure: null, Symbol: null } => Problem(row, "figure", "no-figure", "The row has neither a figure nor a symbol. An unknown figure is a symbol with its reason."),
        { Symbol.Kind: Measures.V1.SymbolKind.Unspecified } => Problem(row, "symbol.kind", "unknown-symbol", $"The symbol '{row.Symbol.Mark}' has no kind."),
        { Figure: { } f } when !measure.Allows(f.Value) => Problem(row, "figure.value", "out-of-range", OutOfRange(measure, f.Value)),
        { Figure: { HasNumerator: true, Numerator: var n } } when !(double.IsFinite(n) && n >= 0) => Problem(row, "figure.numerator", "out-of-range", $"The numerator is {n}; it cannot be below 0."),
        { Figure: { HasDenominator: true, Denominator: var d } } when !(double.IsFinite(d) && d >= 0) => Problem(row, "figure.denominator", "out-of-range", $"The denominator is {d}; it cannot be below 0."),
        _ => null,
    };

    private static Observation Keep(ImportRow row, Place place, Period period) => new(
        new(place.Kind, place.Code, row.MeasureId),
        new((SenProvision)row.SenProvision, (SchoolPhase)row.SchoolPhase, row.Service, period.Text),
        row.Figure is { } f
            ? new(f.Value, f.HasNumerator ? f.Numerator : null, f.HasDenominator ? f.Denominator : null)
            : new(null, null, null, (SymbolKind)row.Symbol.Kind, row.Symbol.Mark, row.Symbol.Reason))
    {
        Row = row.RowNumber,
    };

    private static string OutOfRange(Measure measure, double value) => string.Create(
        CultureInfo.InvariantCulture,
        $"{measure.Id} is {value}; it must be {measure.Minimum} or more{(measure.Maximum is { } most ? string.Create(CultureInfo.InvariantCulture, $" and {most} or less") : "")}.");

    private static string NotInBeing(Area area, Period period) =>
        $"{area.Code} {area.Name} was not in being in {period.Text}: {(area.To is { } to && to < period.Start ? $"its last day was {to:yyyy-MM-dd}" : $"its first day was {area.From:yyyy-MM-dd}")}.";

    private static string Noun(PlaceKind kind) => kind switch
    {
        PlaceKind.Area => "an area",
        PlaceKind.Icb => "an integrated care board",
        PlaceKind.SubIcb => "a sub-ICB location",
        _ => "a kind of place",
    };

    private static RowProblem Problem(ImportRow row, string field, string code, string message) =>
        new() { RowNumber = row.RowNumber, Field = field, Code = code, Message = message };

    private static (Observation?, RowProblem?) Refuse(ImportRow row, string field, string code, string message) =>
        (null, Problem(row, field, code, message));
}
