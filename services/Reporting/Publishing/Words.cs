using Send.Measures.V1;
using Send.Reporting.Findings;
using Send.Reporting.V1;

namespace Send.Reporting.Publishing;

/// <summary>What a report's codes are called.</summary>
public static class Words
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Weakness => "weakness",
        Verdict.Mixed => "mixed",
        Verdict.Strength => "strength",
        Verdict.InsufficientEvidence => "insufficient evidence",
        _ => "not in the report",
    };

    public static string Of(Reading reading) => reading switch
    {
        Reading.Weak => "weak",
        Reading.Middling => "middling",
        Reading.Strong => "strong",
        Reading.Signal => "signal",
        Reading.Context => "context",
        _ => "not judged",
    };

    public static string Of(EvidenceRole role) => role switch
    {
        EvidenceRole.Key => "key",
        EvidenceRole.Signal => "signal",
        _ => "supporting",
    };

    public static string Of(Unit unit) => unit switch
    {
        Unit.Percent => "per cent",
        Unit.PerHundred => "for each 100",
        Unit.PerThousand => "per thousand",
        Unit.YesNo => "yes (1) or no (0)",
        Unit.Grade => "grade",
        Unit.Days => "days",
        _ => "count",
    };

    public static string Of(ComparatorKind kind) => kind switch
    {
        ComparatorKind.Peers => "pupils without SEN",
        ComparatorKind.Nation => "median of places",
        ComparatorKind.Neighbours => "median of neighbours",
        ComparatorKind.Standard => "standard",
        ComparatorKind.YearBefore => "a year before",
        _ => "comparator",
    };

    public static string Of(SymbolKind kind) => kind switch
    {
        SymbolKind.Suppressed => "suppressed",
        SymbolKind.NotApplicable => "not applicable",
        SymbolKind.NotAvailable => "not available",
        SymbolKind.Low => "low",
        SymbolKind.BelowThreshold => "below threshold",
        SymbolKind.NotSubmitted => "not submitted",
        SymbolKind.NobodyCounted => "nobody counted",
        _ => "unknown",
    };

    /// <summary>The unit of a measure; of one with grades, their scale.</summary>
    public static string Of(Unit unit, string measureId) => Scale.Of(measureId)?.Unit ?? Of(unit);

    /// <summary>A value of a measure with its unit, for reading.</summary>
    public static string Amount(double value, Unit unit, string measureId) => Scale.Of(measureId)?.Amount(value) ?? Amount(value, unit);

    /// <summary>A value with its unit, for reading.</summary>
    public static string Amount(double value, Unit unit) => unit switch
    {
        Unit.YesNo => value > 0 ? "yes" : "no",
        Unit.Percent => $"{Wording.Number(value, unit)}%",
        Unit.PerHundred => $"{Wording.Number(value, unit)} for each 100",
        Unit.PerThousand => $"{Wording.Number(value, unit)} in 1,000",
        Unit.Days => value is 1 ? "1 day" : $"{Wording.Number(value, unit)} days",
        Unit.Grade => $"grade {Wording.Number(value, unit)}",
        _ => Wording.Number(value, unit),
    };

    /// <summary>A figure with its unit; where there is none, that, and why.</summary>
    public static string Amount(Observation observation, Unit unit) => observation switch
    {
        { Figure: { } figure } => Amount(figure.Value, unit, observation.MeasureId),
        { Symbol.Reason: { Length: > 0 } reason } => $"no figure: {reason.TrimEnd('.')}",
        _ => "no figure",
    };

    /// <summary>Whose figure it is: the pupils, the phase and the service, as far as they are told apart.</summary>
    public static string Whose(Observation o) => string.Join(
        ", ", new[] { Wording.Of(o.SenProvision), Phase(o.SchoolPhase), o.Service }.Where(part => part.Length > 0));

    public static string Period(Observation o) =>
        Measures.Period.Parse(o.Period.Text) is { } period ? Wording.Of(period) : o.Period.Text;

    private static string Phase(SchoolPhase phase) => phase switch
    {
        SchoolPhase.Primary => "primary schools",
        SchoolPhase.Secondary => "secondary schools",
        SchoolPhase.Special => "special schools",
        SchoolPhase.AlternativeProvision => "alternative provision",
        _ => "",
    };
}
