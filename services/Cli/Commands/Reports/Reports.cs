using System.CommandLine;

namespace Send.Cli.Commands.Reports;

/// <summary><c>send reports</c>: findings that are published, and stay as they were.</summary>
internal static class Reports
{
    public static Command Create() => new("reports", "Publish findings so that they stay as they were, and read them again.")
    {
        Publish.Create(), ListReports.Create(), Show.Create(),
    };
}
