using System.CommandLine;
using Google.Protobuf;
using Send.Cli.Connections;
using Send.Cli.Imports;
using Send.Cli.Output;
using Send.Observations.Profiles;
using Spectre.Console;

namespace Send.Cli.Commands;

/// <summary><c>send import</c>: takes published files in.</summary>
internal static class Import
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILES") { Description = "CSV files, plain or .gz", Arity = ArgumentArity.OneOrMore };
        var profile = new Option<string?>("--profile") { Description = "Profile by which to read the files; without it, each is recognised by its header", HelpName = "FILE" };
        var strict = new Option<bool>("--strict") { Description = "Keep a file only where none of its rows is refused" };
        var errors = new Option<string?>("--errors") { Description = "Write the refused rows to a CSV file", HelpName = "FILE" };
        var format = OutputFormatOption.Create();
        var connection = new ConnectionOptions();
        var command = new Command("import", "Take in published statistics and lists of inspections. A file taken in before changes nothing.")
        {
            files, profile, strict, errors, format,
        };
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var open = await connection.Open(parsed, cancellationToken);
            using var refused = parsed.GetValue(errors) is { } path ? new RefusedRows(path) : null;
            var own = parsed.GetValue(profile) is { } file ? Recogniser.Read(file) : null;
            var reports = await Send(parsed.GetRequiredValue(files), own, open, parsed.GetValue(strict), refused, cancellationToken);
            Write(reports.Reports, parsed.GetValue(format));
            return reports.Failed ? ExitCode.CouldNotBeDone
                : reports.Reports.Any(r => r.RowsRefused > 0) ? ExitCode.DoneWithRowsRefused : ExitCode.Done;
        });
        return command;
    }

    private static Task<(List<ImportReport> Reports, bool Failed)> Send(
        string[] files, Recognised? own, Connection connection, bool strict, RefusedRows? refused, CancellationToken cancellationToken) =>
        Terminal.Progress.Progress().AutoClear(true).StartAsync(async context =>
        {
            List<ImportReport> reports = [];
            var failed = false;
            foreach (var path in files)
            {
                var task = context.AddTask(Markup.Escape(Path.GetFileName(path)), maxValue: 1);
                try
                {
                    var recognised = own ?? Recognise(path);
                    reports.Add(await new FileImport(connection, strict, refused, p => task.Value = p).Send(path, recognised, cancellationToken));
                }
                catch (ProfileException e)
                {
                    failed = true;
                    await Console.Error.WriteLineAsync($"{e.Message} Nothing of it was kept. ({e.Code})");
                }
                task.Value = 1;
            }
            return (reports, failed);
        });

    private static Recognised Recognise(string path)
    {
        using var file = new CsvFile(path);
        return Recogniser.Recognise(file);
    }

    private static void Write(List<ImportReport> reports, OutputFormat format)
    {
        foreach (var report in reports)
        {
            if (format == OutputFormat.Table)
                ImportText.Write(report);
            else if (format == OutputFormat.Json && report.Answer is { } answer)
                ProtoJson.Write((IMessage)answer);
        }
        if (format != OutputFormat.Csv)
            return;
        CsvLine.Write(Console.Out, "file", "profile", "service", "read", "left_out", "changed", "unchanged", "refused", "already_imported");
        foreach (var r in reports)
        {
            CsvLine.Write(
                Console.Out, r.FileName, r.ProfileId, r.AppId, $"{r.RowsRead}", $"{r.Ignored.Values.Sum()}", $"{r.Answer?.RowsChanged ?? 0}",
                $"{r.Answer?.RowsUnchanged ?? 0}", $"{r.RowsRefused}", r.Answer is { AlreadyImported: true } ? "true" : "false");
        }
    }
}
