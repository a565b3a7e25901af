using System.CommandLine;

namespace Send.Cli.Commands.Reports;

/// <summary><c>send reports</c>: findings that are published, and stay as they were.</summary>
internal static class Reports
{
    public static Command Create() => new("reports", "Publish findings so that they stay as they were, read them again, and say what changed.")
    {
        Publish.Create(), ListReports.Create(), Show.Create(), Compare.Create(),
    };
}
