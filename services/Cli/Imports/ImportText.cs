using Send.Cli.Output;
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
        {
            console.WriteLine("  imported before; nothing changed");
            return;
        }
        console.WriteLine(FormattableString.Invariant($"  {report.RowsRead,9:N0} rows read"));
        foreach (var (because, rows) in report.Ignored)
            console.WriteLine(FormattableString.Invariant($"  {rows,9:N0} rows left out: {because}"));
        if (report.Answer is { } answer)
        {
            console.WriteLine(FormattableString.Invariant($"  {answer.RowsChanged,9:N0} figures kept, new or changed"));
            console.WriteLine(FormattableString.Invariant($"  {answer.RowsUnchanged,9:N0} figures kept as they were"));
        }
        console.WriteLine(FormattableString.Invariant($"  {report.RowsRefused,9:N0} refused{(report.Answer is null ? "; the import is strict, so nothing was kept" : "")}"));
        foreach (var (code, rows) in report.Refused)
            console.WriteLine(FormattableString.Invariant($"  {rows,9:N0}   {code}"));
        foreach (var problem in report.FirstProblems.Take(5))
            console.WriteLine($"            row {problem.RowNumber}, {problem.Field}: {problem.Message}");
        foreach (var note in report.Answer?.Notes ?? [])
            console.WriteLine($"  noted:    row {note.RowNumber}, {note.Field}: {note.Message} ({note.Code})");
    }
}
