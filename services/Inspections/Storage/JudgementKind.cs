namespace Send.Inspections.Storage;

/// <summary>What inspectors judged, the gravest last. Numbered as <c>send.inspections.v1.JudgementKind</c>.</summary>
public enum JudgementKind
{
    Strength = 1,
    AreaForImprovement = 2,
    Weakness = 3,

    /// <summary>Only under the framework of 2023.</summary>
    PriorityAction = 4,
}
