namespace Send.Reporting.Findings;

/// <summary>The health services that a verdict rests on, by the names that stand beside their figures.</summary>
public static class ServiceLines
{
    /// <summary>All therapies together, as the areas' records have them.</summary>
    public const string AllTherapies = "All therapies";

    /// <summary>All child and adolescent mental health teams together, as the areas' records have them.</summary>
    public const string AllCamhs = "All CAMHS teams";

    /// <summary>The therapies that are judged.</summary>
    public static IReadOnlyList<string> Therapies { get; } =
    [
        "Therapy interventions: Speech and language", "Therapy interventions: Occupational therapy", "Therapy interventions: Physiotherapy",
    ];

    /// <summary>A therapy's name by itself, as it stands in a sentence.</summary>
    public static string Short(string service) => Wording.Lower(service[(service.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
}
