using Send.Measures.V1;

namespace Send.Reporting.Findings;

/// <summary>A figure in one plain sentence, whatever its measure.</summary>
public static class Plain
{
    public static string Sentence(Exhibit e) => e.Value is { } value
        ? $"{Subject(e)}: {Wording.Amount(value, e.Measure)} in {e.When}{Of(e.Observation.Place)}{Peers(e)}{Median(e)}."
        : NoFigure(e);

    /// <summary>The same, with the figure of a year before where there is one.</summary>
    public static string WithYearBefore(Exhibit e) => e.YearBefore is { } before
        ? $"{Sentence(e)[..^1]}; a year before {Wording.Amount(before, e.Measure)}{(e.Break is { } b ? $", not like with like: {b.Reason}" : "")}."
        : Sentence(e);

    /// <summary>That there is none, and why.</summary>
    public static string NoFigure(Exhibit e) =>
        $"{Subject(e)}: no {(e.Measure.Unit is Unit.Grade or Unit.YesNo ? "outcome" : "figure")} for {e.When}{Of(e.Observation.Place)} ({WhyNoFigure(e)}).";

    /// <summary>Why there is none, as who counts it said, or as its symbol means.</summary>
    public static string WhyNoFigure(Exhibit e) => Why(e.Observation.Symbol);

    /// <summary>What half of the places have, or less.</summary>
    public static string Median(Exhibit e) => e.Nation is { } nation
        ? $"; the median {Wording.Singular(e.Observation.Place.Kind)} has {Wording.Amount(nation.Median, e.Measure)}"
        : "";

    /// <summary>The measure, and what it is counted of.</summary>
    public static string Subject(Exhibit e) => string.Join(
        ", ",
        new[] { e.Measure.Title, e.Observation.Service, e.Sen == SenProvision.Unspecified ? "" : Wording.Of(e.Sen) }.Where(s => s.Length > 0));

    private static string Peers(Exhibit e) => e.Peers is { } peers ? $"; {Wording.Of(SenProvision.NoSen)} {Wording.Amount(peers, e.Measure)}" : "";

    private static string Of(Place place) => place.Kind == PlaceKind.Area
        ? ""
        : $" for {place.Name}, which covers {(Wording.IsWhole(place) ? "the whole" : Wording.Share(place))} of the area";

    private static string Why(Symbol? symbol) => symbol switch
    {
        { Reason.Length: > 0 } => Wording.Lower(symbol.Reason.TrimEnd('.')),
        { Kind: SymbolKind.Suppressed } => "withheld so that nobody can be recognised",
        { Kind: SymbolKind.NotSubmitted } => "nothing was submitted",
        { Kind: SymbolKind.NobodyCounted } => "nobody was counted",
        { Kind: SymbolKind.Low } => "it rounds to nought and is not nought",
        { Kind: SymbolKind.BelowThreshold } => "below the publisher's threshold",
        _ => "not available",
    };
}
