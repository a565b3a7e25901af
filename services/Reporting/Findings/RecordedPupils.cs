using Send.Measures.V1;

namespace Send.Reporting.Findings;

/// <summary>Of how many pupils a figure from records is, and whether they are enough for it to decide a part of a verdict.</summary>
public static class RecordedPupils
{
    /// <summary>Counted of the same registers, with a denominator of pupils.</summary>
    private const string OfRegisters = "persistent-absence";

    private static readonly string[] OfSessions = ["overall-absence", "unauthorised-absence"];

    /// <summary>That they are too few; null where they are not, where it is not known how many they are, and of what was published or is not of pupils by provision.</summary>
    public static string? TooFew(Exhibit e) => Count(e) is { } pupils && pupils < Thresholds.FewestPupils.Value
        ? $"the records are of {Wording.Number(pupils, Unit.Count)} {(pupils == 1 ? "pupil" : "pupils")}, and fewer than {Thresholds.FewestPupils.Value:0} decide nothing"
        : null;

    /// <summary>The same of the pupils or of those without SEN beside them.</summary>
    public static string? TooFewOnEitherSide(Exhibit e) =>
        TooFew(e) ?? (e.OfPeers is { } peers && TooFew(peers) is { } few ? $"of pupils without SEN {few}" : null);

    private static double? Count(Exhibit e) => e.Observation is { Source.Grain: Grain.Records, SenProvision: not SenProvision.Unspecified, Figure: { } own }
        && (OfSessions.Contains(e.Measure.Id) ? e.FigureBeside(OfRegisters) : own) is { HasDenominator: true } figure
            ? figure.Denominator
            : null;
}
