using Send.Measures;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Observations.Imports.Checks;
using Send.Observations.Profiles;
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
public sealed class RowCheck(MeasureCatalogue measures, AreaRegister register, TimeProvider time)
{
    private readonly PeriodCheck periods = new(time);

    /// <summary>The row as it is kept, or why it is refused.</summary>
    public (Observation? Kept, RowProblem? Refused) Check(ImportRow row)
    {
        if (measures.Find(row.MeasureId) is not { } measure)
            return (null, row.Refused("measure_id", "unknown-measure", $"{Quote.Of(row.MeasureId)} is no measure of this service. ListMeasures names those that are."));
        var place = register.FindPlace((PlaceKind)row.PlaceKind, row.PlaceCode);
        var period = periods.Read(row.Period);
        var problem = PlaceCheck.Problem(row, place)
            ?? periods.Problem(row, period)
            ?? PlaceCheck.NotInBeing(row, place!, period!, register)
            ?? GroupCheck.Problem(row)
            ?? SymbolCheck.Problem(row)
            ?? (row.Figure is { } figure ? FigureProblem(row, figure, measure) : null);
        return problem is null ? (Keep(row, place!, period!), null) : (null, problem);
    }

    private static RowProblem? FigureProblem(ImportRow row, Figure figure, Measure measure) =>
        RangeCheck.Problem(row, figure, measure) ?? WholeNumberCheck.Problem(row, figure, measure) ?? RateCheck.Problem(row, figure, measure);

    private static Observation Keep(ImportRow row, Place place, Period period) => new(
        new(place.Kind, place.Code, row.MeasureId),
        new((SenProvision)row.SenProvision, (SchoolPhase)row.SchoolPhase, row.Service, period.Text),
        row.Figure is { } f
            ? new(f.Value, f.HasNumerator ? f.Numerator : null, f.HasDenominator ? f.Denominator : null)
            : new(null, null, null, (SymbolKind)row.Symbol.Kind, row.Symbol.Mark, row.Symbol.Reason))
    {
        Row = row.RowNumber,
    };
}
