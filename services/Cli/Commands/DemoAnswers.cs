using Send.Cli.Connections;
using Send.Cli.Output;
using Send.Cli.Running;
using Send.Cli.Sample;
using Send.Measures.V1;
using Send.Reporting.Pages;
using Spectre.Console;

namespace Send.Cli.Commands;

/// <summary>What the demonstration says once the sample is taken in: the nation, one area, its records beside what was published, and its page.</summary>
internal sealed class DemoAnswers(Connection connection, DataFolder folder, DateOnly asOf)
{
    private static readonly string[] Reconciled = ["overall-absence", "persistent-absence"];
    private readonly string day = Cell.Day(asOf, "yyyy-MM-dd");
    private readonly string area = connection.Register.Current[0].Code;

    public async Task Write(CancellationToken cancellationToken)
    {
        var writer = new FindingsWriter(OutputFormat.Table, full: false);
        writer.National(await connection.Findings.GetNationalFindingsAsync(new() { AsOf = day }, cancellationToken: cancellationToken));
        Terminal.Out.WriteLine();
        writer.Area((await connection.Findings.GetAreaFindingsAsync(new() { AreaCode = area, AsOf = day }, cancellationToken: cancellationToken)).AreaFindings);
        Terminal.Out.WriteLine();
        await Reconcile(cancellationToken);
        Terminal.Out.WriteLine();
        await Publish(cancellationToken);
        Terminal.Out.WriteLine();
    }

    /// <summary>The area's findings as a page for print, which stays as it is whatever comes later.</summary>
    private async Task Publish(CancellationToken cancellationToken)
    {
        var published = await connection.PublishedReports.PublishReportAsync(new() { Scope = new() { AreaCode = area }, AsOf = day }, cancellationToken: cancellationToken);
        var report = await connection.PublishedReports.GetReportAsync(new() { Id = published.Report.Id }, cancellationToken: cancellationToken);
        var path = folder.In($"report-{area}.html");
        await File.WriteAllTextAsync(path, Page.Of(report.Report.Id, report.Content), cancellationToken);
        Terminal.Out.MarkupLine($"[bold]Published as report {report.Report.Id}[/], a page for print:");
        Terminal.Out.WriteLine($"  {path}");
    }

    /// <summary>A few lines: two measures of the latest period, of all schools.</summary>
    private async Task Reconcile(CancellationToken cancellationToken)
    {
        var filter = new ObservationFilter { MeasureIds = { Reconciled }, SchoolPhases = { SchoolPhase.Total }, LatestPeriods = 1 };
        var answer = await connection.Measures(Send.Attendance.AttendanceService.AppId)
            .GetReconciliationAsync(new() { AreaCode = area, Filter = filter }, cancellationToken: cancellationToken);
        answer.Unpaired.Clear();
        Terminal.Out.MarkupLine($"[bold]Records of area {area} beside what was published[/]");
        await ReconciliationWriter.Write(area, answer, OutputFormat.Table);
    }
}
