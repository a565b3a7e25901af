namespace Send.Measures;

/// <summary>The phase of the state-funded schools counted. Numbered as <c>send.measures.v1.SchoolPhase</c>.</summary>
public enum SchoolPhase
{
    /// <summary>The measure is not counted by phase.</summary>
    None = 0,

    /// <summary>All phases together.</summary>
    Total = 1,

    /// <summary>State-funded primary.</summary>
    Primary = 2,

    /// <summary>State-funded secondary.</summary>
    Secondary = 3,

    /// <summary>State-funded special.</summary>
    Special = 4,

    /// <summary>Pupil referral units and alternative provision.</summary>
    AlternativeProvision = 5,
}

/// <summary>How <see cref="SchoolPhase"/> is written in files.</summary>
public static class SchoolPhaseName
{
    /// <summary><c>total</c>, <c>primary</c>, …; empty where the measure is not counted by phase.</summary>
    public static string Of(SchoolPhase phase) => phase switch
    {
        SchoolPhase.Total => "total",
        SchoolPhase.Primary => "primary",
        SchoolPhase.Secondary => "secondary",
        SchoolPhase.Special => "special",
        SchoolPhase.AlternativeProvision => "alternative-provision",
        _ => "",
    };

    /// <summary>The phase of a written name; null for a name that is none.</summary>
    public static SchoolPhase? Parse(string name) => name switch
    {
        "" => SchoolPhase.None,
        "total" => SchoolPhase.Total,
        "primary" => SchoolPhase.Primary,
        "secondary" => SchoolPhase.Secondary,
        "special" => SchoolPhase.Special,
        "alternative-provision" => SchoolPhase.AlternativeProvision,
        _ => null,
    };
}
