using Send.Cli.Output;
using Send.Measures.V1;
using Spectre.Console;

namespace Send.Cli.Imports;

/// <summary>What became of a file, for a person.</summary>
internal static class ImportText
{
    public static void Write(ImportReport report)
    {
        var console = Terminal.Out;
        console.MarkupLineInterpolated($"[bold]{report.FileName}[/] by profile {report.ProfileId}, to {report.AppId}");
        if (report.Answer is { AlreadyImported: true })
            console.WriteLine("  imported before; nothing changed. To take it in anew, for instance because another file came since, add --again");
        else
            WriteKept(console, report);
        if (report.Answer is { AlreadyImported: true } && report.RowsRefused == 0)
            return;
        console.WriteLine(FormattableString.Invariant($"  {report.RowsRefused,9:N0} figures or rows refused{(report.Answer is null ? "; the import is strict, so nothing was kept" : "")}"));
        foreach (var (code, rows) in report.Refused)
            console.WriteLine(FormattableString.Invariant($"  {rows,9:N0}   {code}"));
        foreach (var problem in report.FirstProblems.Take(5))
            console.WriteLine($"            {Where(problem)}{problem.Field}: {problem.Message}");
        foreach (var note in report.Answer?.Notes ?? [])
            console.WriteLine($"  noted:    {Where(note)}{note.Field}: {note.Message} ({note.Code})");
    }

    private static string Where(RowProblem problem) => problem.RowNumber == 0 ? "" : $"row {problem.RowNumber}, ";

    private static void WriteKept(IAnsiConsole console, ImportReport report)
    {
        if (report.IsTakenInAnew)
            console.WriteLine("  imported before, when rows of it were refused; taken in anew");
        console.WriteLine(FormattableString.Invariant($"  {report.RowsRead,9:N0} rows read"));
        foreach (var (because, rows) in report.Ignored)
            console.WriteLine(FormattableString.Invariant($"  {rows,9:N0} rows left out: {because}"));
        if (report.Answer is not { } answer)
            return;
        console.WriteLine(FormattableString.Invariant($"  {answer.RowsChanged,9:N0} {report.Kept} kept, new or changed"));
        console.WriteLine(FormattableString.Invariant($"  {answer.RowsUnchanged,9:N0} {report.Kept} kept as they were"));
    }
}
