using Send.Measures.V1;

namespace Send.Reporting.Findings;

/// <summary>Moves into adult services: whether their records can be judged, and of how many young people no outcome is recorded.</summary>
public static class Moves
{
    private const string Planned = "transitions-planned-by-17-and-a-half";
    private const string Received = "transitions-received-by-adult-service";
    private const string WithoutOutcome = "transitions-without-outcome";

    /// <summary>Why a figure of moves cannot be judged, for what stands beside it; null where it can.</summary>
    public static string? WhyNot(Exhibit e) => e.Measure.Id switch
    {
        Planned => RecordFlow.WhyFewerDue(e, Planned),
        Received => RecordFlow.WhyFewerDue(e, WithoutOutcome) ?? TooManyUnknown(e),
        _ => null,
    };

    /// <summary>Of how many who were due nothing is recorded, to follow a figure of those received; empty where it is known of all.</summary>
    public static string Unknown(Exhibit e) => e.FigureBeside(WithoutOutcome) is { Numerator: > 0 and var unknown }
        ? $" (of {Count(unknown)} more who were due no outcome is recorded)"
        : "";

    private static string? TooManyUnknown(Exhibit e) =>
        e.FigureBeside(WithoutOutcome) is { } figure && figure.Value > Thresholds.MostWithoutOutcome.Value
            ? $"of {Count(figure.Numerator)} of the {Count(figure.Denominator)} young people who needed an adult service, or may have, no outcome is recorded, and more than " +
                $"{Thresholds.MostWithoutOutcome.Value:0}% is too many"
            : null;

    private static string Count(double people) => Wording.Number(people, Unit.Count);
}
