namespace Send.Measures;

/// <summary>
/// The six main findings of "Local area SEND inspections: one year on" (Ofsted and CQC, October 2017, No. 170041).
/// Numbered as <c>send.measures.v1.Theme</c>.
/// </summary>
public enum Theme
{
    /// <summary>What pupils at SEN support gain from the Code of Practice.</summary>
    SenSupport = 1,

    /// <summary>Excluded, absent or missing from school.</summary>
    ExcludedAbsentOrMissing = 2,

    /// <summary>Unofficial exclusion.</summary>
    UnofficialExclusion = 3,

    /// <summary>Access to therapy.</summary>
    Therapy = 4,

    /// <summary>Access to child and adolescent mental health services.</summary>
    Camhs = 5,

    /// <summary>A coordinated service from 0 to 25.</summary>
    NoughtToTwentyFive = 6,
}
