using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>How many key figures speak for a weakness, and how many for a strength.</summary>
public sealed record Balance(int Weak, int Strong, int Judged)
{
    public static Balance Of(IReadOnlyCollection<Reading> readings)
    {
        var judged = readings.Where(r => r is Reading.Weak or Reading.Middling or Reading.Strong).ToList();
        return new(judged.Count(r => r == Reading.Weak), judged.Count(r => r == Reading.Strong), judged.Count);
    }

    public Verdict Verdict => this switch
    {
        { Judged: 0 } => Verdict.InsufficientEvidence,
        _ when Weak > Judged * Thresholds.Half.Value => Verdict.Weakness,
        { Weak: 0 } when Strong > Judged * Thresholds.Half.Value => Verdict.Strength,
        _ => Verdict.Mixed,
    };

    public string Words => $"Of {Judged} key figures, {Count(Weak)} weak and {Count(Strong)} strong.";

    private static string Count(int n) => n switch { 0 => "none is", 1 => "1 is", _ => $"{n} are" };
}
