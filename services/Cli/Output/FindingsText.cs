using Send.Measures.V1;
using Send.Reporting.V1;
using Spectre.Console;

namespace Send.Cli.Output;

/// <summary>Findings for a person.</summary>
internal static class FindingsText
{
    public static void Write(AreaFindings area, bool full)
    {
        var console = Terminal.Out;
        console.MarkupLineInterpolated($"[bold]{area.AreaName}[/] ({area.AreaCode}), as of {area.AsOf}");
        foreach (var source in area.Sources.Where(s => !s.Answered))
            console.MarkupLineInterpolated($"[bold red]Incomplete:[/] {source.Note}");
        foreach (var finding in area.Findings)
            Write(console, finding, full);
        Sources(console, area);
    }

    public static void Write(GetNationalFindingsResponse national)
    {
        var console = Terminal.Out;
        console.MarkupLineInterpolated($"[bold]{national.Scope}[/]{(national.Areas == 1 ? "" : $", {national.Areas} areas")}, as of {national.AsOf}");
        foreach (var source in national.Sources.Where(s => !s.Answered))
            console.MarkupLineInterpolated($"[bold red]Incomplete:[/] {source.Note}");
        if (national.Inspections is { } inspections)
            console.WriteLine(inspections.Sentence);
        foreach (var f in national.Findings)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{f.Number}. {f.Title}[/]");
            console.WriteLine($"   {f.Sentence}");
            console.WriteLine($"   weakness {f.Weakness}, mixed {f.Mixed}, strength {f.Strength}, insufficient evidence {f.InsufficientEvidence}{(f.Signal > 0 ? $", signals in {f.Signal}" : "")}");
        }
    }

    public static Table Overview() => new Table().Border(TableBorder.Simple).AddColumns(
        "area", "name", "1 SEN support", "2 excluded, absent", "3 unofficial excl.", "4 therapy", "5 CAMHS", "6 0 to 25");

    public static void AddTo(Table table, AreaFindings area) => table.AddRow(
        [area.AreaCode, Markup.Escape(area.AreaName), .. area.Findings.Select(f => VerdictText.Markup(f.Verdict))]);

    private static void Write(IAnsiConsole console, Finding finding, bool full)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{finding.Number}. {Markup.Escape(finding.Title)}[/]: {VerdictText.Markup(finding.Verdict)}");
        console.WriteLine($"   {finding.Sentence}");
        foreach (var evidence in finding.Evidence.Where(e => full || e.Role is EvidenceRole.Key or EvidenceRole.Signal).Where(e => full || e.Observation.Figure is not null))
            console.WriteLine($"   - {evidence.Sentence} [{evidence.Observation.Source.Title}, {evidence.Observation.Period.Text}, {Months(evidence.MonthsOld)} old]");
        var hidden = finding.Evidence.Count(e => e.Role is not (EvidenceRole.Key or EvidenceRole.Signal));
        if (!full && hidden > 0)
            console.WriteLine($"   - and {hidden} supporting {(hidden == 1 ? "figure" : "figures")}: --full shows {(hidden == 1 ? "it" : "them")}");
        foreach (var gap in finding.Gaps)
            console.WriteLine($"   missing: {gap.What} ({gap.Needed})");
        console.WriteLine($"   rule {finding.Rule.Version}: {finding.Rule.Text}");
    }

    /// <summary>Each source once, with what its publisher says of the release.</summary>
    private static void Sources(IAnsiConsole console, AreaFindings area)
    {
        if (area.DataSources.Count == 0)
            return;
        console.WriteLine();
        console.MarkupLine("[bold]Sources[/]");
        foreach (var s in area.DataSources)
            console.WriteLine($"   {string.Join(". ", new[] { s.Title, s.Publisher, s.Release, s.Licence }.Where(part => part.Length > 0).Select(part => part.TrimEnd('.')))}.");
    }

    private static string Months(int months) => months == 1 ? "1 month" : $"{months} months";
}
