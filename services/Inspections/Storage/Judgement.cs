using Send.Measures;

namespace Send.Inspections.Storage;

/// <summary>What inspectors judged of a theme.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Kind">The judgement.</param>
/// <param name="Text">The inspectors' published words; empty where only the judgement is recorded.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record Judgement(Theme Theme, JudgementKind Kind, string Text, IReadOnlyList<JudgementEvidence> Evidence)
{
    public bool Equals(Judgement? other) =>
        other is not null && Theme == other.Theme && Kind == other.Kind && Text == other.Text && Evidence.SequenceEqual(other.Evidence);

    public override int GetHashCode() => HashCode.Combine(Theme, Kind, Text, Evidence.Count);
}

/// <summary>Evidence of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many of them; null where it is not known.</param>
public sealed record JudgementEvidence(EvidenceKind Kind, int? Count);
