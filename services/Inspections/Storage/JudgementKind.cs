namespace Send.Inspections.Storage;

/// <summary>What inspectors judged, the gravest last. Numbered as <c>send.inspections.v1.JudgementKind</c>.</summary>
public enum JudgementKind
{
    Strength = 1,
    AreaForImprovement = 2,
    Weakness = 3,
    PriorityAction = 4,
}
