using Send.Measures.V1;
using Send.Reporting.V1;
using Spectre.Console;

namespace Send.Cli.Output;

/// <summary>What changed from one report to another, for a person.</summary>
internal static class ReportChangesText
{
    public static void Write(CompareReportsResponse changes, bool full)
    {
        var weighty = changes.Figures.Where(Weighs).ToList();
        var others = changes.Figures.Where(f => !Weighs(f)).ToList();
        var console = Terminal.Out;
        console.MarkupLineInterpolated($"[bold]{changes.From.ScopeName}[/]");
        console.WriteLine(changes.Text);
        Section(console, "Verdicts", changes.Verdicts.Select(v => v.Text));
        Section(console, "Counts of areas", changes.Counts.Select(c => c.Text));
        Section(console, "Key figures and signals", weighty.Select(Line));
        if (full)
            Section(console, "Other figures", others.Select(Line));
        else if (others.Count > 0)
            Section(console, "Other figures", [$"{others.Count} left out: --full shows {(others.Count == 1 ? "it" : "them")}"]);
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

    private static bool Weighs(FigureChange change) => change.Role is EvidenceRole.Key or EvidenceRole.Signal;

    private static string Line(FigureChange change) => $"{(change.Findings.Count == 1 ? "finding" : "findings")} {string.Join(", ", change.Findings)}: {change.Text}";
}
