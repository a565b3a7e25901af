using Send.Reporting.V1;
using Spectre.Console;

namespace Send.Cli.Output;

/// <summary>What changed from one report to another, for a person.</summary>
internal static class ReportChangesText
{
    public static void Write(CompareReportsResponse changes)
    {
        var console = Terminal.Out;
        console.MarkupLineInterpolated($"[bold]{changes.From.ScopeName}[/]");
        console.WriteLine(changes.Text);
        Section(console, "Verdicts", changes.Verdicts.Select(v => v.Text));
        Section(console, "Counts of areas", changes.Counts.Select(c => c.Text));
        Section(console, "Figures", changes.Figures.Select(f => $"{Findings(f)}: {f.Text}"));
    }

    private static void Section(IAnsiConsole console, string title, IEnumerable<string> lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            if (index == 0)
            {
                console.WriteLine();
                console.MarkupLineInterpolated($"[bold]{title}[/]");
            }
            console.WriteLine($"   {line}");
        }
    }

    private static string Findings(FigureChange change) => $"{(change.Findings.Count == 1 ? "finding" : "findings")} {string.Join(", ", change.Findings)}";
}
