namespace Send.Measures;

/// <summary>How much a measure weighs in a theme. Numbered as <c>send.measures.v1.EvidenceRole</c>.</summary>
public enum EvidenceRole
{
    /// <summary>The verdict rests on it.</summary>
    Key = 1,

    /// <summary>Shown beside the key measures; no verdict rests on it.</summary>
    Supporting = 2,

    /// <summary>An indicator of something that it can never prove.</summary>
    Signal = 3,
}

/// <summary>A theme that a measure is evidence for.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Role">How much the measure weighs there.</param>
public sealed record ThemeEvidence(Theme Theme, EvidenceRole Role);
