using Send.Measures;
using Send.Observations.Storage;

namespace Send.HealthAccess.Figures;

/// <summary>Figures that were counted and would mislead: a symbol with the reason stands for each.</summary>
internal static class NotGiven
{
    /// <param name="figures">The figures.</param>
    /// <param name="why">Why they are not given; null where they are.</param>
    public static IEnumerable<Observation> Unless(this IEnumerable<Observation> figures, string? why) =>
        why is null ? figures : figures.Select(f => f with { Value = new(null, null, null, SymbolKind.NotAvailable, "", why) });
}
