using Send.Inspections.Measures;
using Send.Measures;
using Send.Measures.Areas;
using Send.Observations.Storage;
using Inspection = Send.Inspections.Storage.Inspection;

namespace Send.Inspections.Inspections;

/// <summary>What inspections say as observations, each in the month in which it started.</summary>
internal static class InspectionObservations
{
    private static readonly string Statement = new WrittenStatementRequired().Id;
    private static readonly string Outcome = new InspectionOutcome().Id;

    public static IEnumerable<Observation> Of(IEnumerable<Inspection> inspections) =>
        from i in inspections
        let measure = i.Framework == 2016 ? Statement : Outcome
        let period = Period.Month(i.OrderedBy.Year, i.OrderedBy.Month).Text
        group i by (i.AreaCode, measure, period) into month
        select new Observation(
            new SeriesKey(PlaceKind.Area, month.Key.AreaCode, month.Key.measure),
            new PointKey(SenProvision.All, SchoolPhase.None, "", month.Key.period),
            Value(month.OrderByDescending(i => i.OrderedBy).First()));

    private static PointValue Value(Inspection i) => i switch
    {
        { StatementRequired: { } required } => new(required ? 1 : 0, null, null),
        { Outcome: { } outcome } => new(outcome, null, null),
        _ => new(null, null, null, SymbolKind.NotAvailable, "", i.UnreadBecause ?? "The outcome is not known."),
    };
}
