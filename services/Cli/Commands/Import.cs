using System.CommandLine;
using Grpc.Core;
using Send.Cli.Connections;
using Send.Cli.Imports;
using Send.Cli.Imports.Sendings;
using Send.Cli.Output;
using Send.Cli.Sample;
using Send.Hosting.Errors;
using Send.Observations.Profiles;
using Spectre.Console;

namespace Send.Cli.Commands;

/// <summary><c>send import</c>: takes published files in, each for itself.</summary>
internal static class Import
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILES") { Description = "CSV files, plain or .gz", Arity = ArgumentArity.OneOrMore };
        var profile = new Option<string?>("--profile") { Description = "Profile by which to read the files; without it, each is recognised by its header", HelpName = "FILE" };
        var strict = new Option<bool>("--strict") { Description = "Keep a file only where none of its rows is refused" };
        var errors = new Option<string?>("--errors") { Description = "Write the refused rows to a CSV file", HelpName = "FILE" };
        var again = new Option<bool>("--again") { Description = "Take a file in anew that was taken in before, for instance because another file came since" };
        var format = OutputFormatOption.Create();
        var connection = new ConnectionOptions();
        var command = new Command("import", "Take in published statistics, lists of inspections, registers and enrolments. A file taken in before changes nothing, unless rows of it were refused.")
        {
            files, profile, strict, errors, again, format,
        };
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var paths = await Once(parsed.GetRequiredValue(files));
            var own = parsed.GetValue(profile) is { } file ? Recogniser.Read(file) : null;
            if (own is null)
                paths = [.. paths.OrderBy(GoesLast)];
            using var refused = parsed.GetValue(errors) is { } path ? Refused(path, paths) : null;
            await using var open = await connection.Open(parsed, cancellationToken);
            var writer = new ImportWriter(parsed.GetValue(format));
            return await Send(paths, (p, progress) => Take(p, own, new(open, parsed.GetValue(strict), refused, progress, Release(open), parsed.GetValue(again)), cancellationToken), writer);
        });
        return command;
    }

    /// <summary>What is taken in for the fictional areas is said to be synthetic.</summary>
    private static Func<ProfileSource, ProfileSource>? Release(Connection open) => SyntheticSample.IsOf(open.Register) ? SyntheticSample.Release : null;

    private static async Task<int> Send(IReadOnlyList<string> paths, Func<string, Action<double>, Task<ImportReport>> take, ImportWriter writer)
    {
        var exit = ExitCode.Done;
        foreach (var (index, path) in paths.Index())
        {
            var report = await WithProgress(path, take);
            writer.Write(report);
            exit = Worse(exit, report);
            if (report.Failure is not { } failure)
                continue;
            await Console.Error.WriteLineAsync(failure.Message);
            if (failure.IsTheServers && index < paths.Count - 1)
            {
                await Console.Error.WriteLineAsync($"Not tried: {string.Join(", ", paths.Skip(index + 1))}.");
                break;
            }
        }
        return exit;
    }

    private static int Worse(int exit, ImportReport report) => report switch
    {
        { Answer: null } => ExitCode.CouldNotBeDone,
        { RowsRefused: > 0 } when exit == ExitCode.Done => ExitCode.DoneWithRowsRefused,
        _ => exit,
    };

    private static async Task<ImportReport> Take(string path, Recognised? own, FileImport import, CancellationToken cancellationToken)
    {
        var recognised = own;
        try
        {
            recognised ??= Recognise(path);
            return await import.Send(path, recognised, cancellationToken);
        }
        catch (ProfileException e)
        {
            return Failed(new(e.Code, $"{e.Message} Nothing of it was kept. ({e.Code})"));
        }
        catch (RpcException e) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(new(e.SendCode() ?? e.StatusCode.ToString(), $"{path}: {RpcErrorText.Of(e)}", e.IsUnanswered()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(new("file-failed", $"{path}: {e.Message} Import it again: what was kept of it changes nothing. (file-failed)"));
        }

        ImportReport Failed(ImportFailure failure) =>
            new(Path.GetFileName(path), recognised?.ProfileId ?? "", recognised?.Service.AppId ?? "") { Failure = failure };
    }

    private static Recognised Recognise(string path)
    {
        using var file = new CsvFile(path);
        return Recogniser.Recognise(file);
    }

    /// <summary>A shell names files by the alphabet, and contacts before the referrals that they belong to.</summary>
    private static bool GoesLast(string path)
    {
        try
        {
            var recognised = Recognise(path);
            return RecordSending.All.Any(s => s.GoesLast && s.Format == recognised.Records);
        }
        catch (Exception e) when (e is ProfileException or IOException or UnauthorizedAccessException)
        {
            return false; // Said of it when its turn comes.
        }
    }

    /// <summary>A progress of its own for each file, gone before anything is said of it.</summary>
    private static Task<ImportReport> WithProgress(string path, Func<string, Action<double>, Task<ImportReport>> take) =>
        Terminal.Progress.Progress().AutoClear(true).StartAsync(context =>
        {
            var task = context.AddTask(Markup.Escape(Path.GetFileName(path)), maxValue: 1);
            return take(path, p => task.Value = p);
        });

    private static async Task<IReadOnlyList<string>> Once(string[] given)
    {
        if (given.FirstOrDefault(Directory.Exists) is { } folder)
            throw new UsageException($"{folder} is a folder. Name the files in it.");
        foreach (var twice in given.GroupBy(Path.GetFullPath).Where(g => g.Count() > 1))
            await Console.Error.WriteLineAsync($"{twice.First()} is named {twice.Count()} times, and is taken in once.");
        return [.. given.DistinctBy(Path.GetFullPath)];
    }

    private static RefusedRows Refused(string path, IReadOnlyList<string> files) => files.Any(f => Path.GetFullPath(f) == Path.GetFullPath(path))
        ? throw new UsageException($"--errors {path} would write over a file that is to be imported. Give another.")
        : new(path);
}
