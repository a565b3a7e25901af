namespace Send.Reporting.Findings;

/// <summary>The version of the rules. It is raised whenever a rule or a threshold changes, so that answers can be told apart.</summary>
public static class Rules
{
    public const string Version = "2026.7";
}
