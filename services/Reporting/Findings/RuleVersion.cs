namespace Send.Reporting.Findings;

/// <summary>The version of all rules together. It changes whenever a rule or a threshold does.</summary>
internal static class RuleVersion
{
    public const string Current = "2026-11.1";
}
