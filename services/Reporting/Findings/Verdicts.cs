using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>From the readings of key figures to a verdict.</summary>
internal static class Verdicts
{
    public static Verdict Of(IReadOnlyCollection<Reading> readings)
    {
        var weak = readings.Count(r => r == Reading.Weak);
        var strong = readings.Count(r => r == Reading.Strong);
        return (weak, strong) switch
        {
            _ when readings.Count == 0 => Verdict.InsufficientEvidence,
            _ when 2 * weak >= readings.Count => Verdict.Weakness,
            (0, _) when 2 * strong >= readings.Count => Verdict.Strength,
            _ => Verdict.Mixed,
        };
    }
}
