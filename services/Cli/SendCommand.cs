using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using Grpc.Core;
using Send.Cli.Commands;
using Send.Cli.Output;
using Send.Hosting.Errors;
using Send.Observations.Profiles;

namespace Send.Cli;

/// <summary>The command line: what it offers, and how it ends.</summary>
public static class SendCommand
{
    public static async Task<int> Run(string[] args, CancellationToken cancellationToken = default)
    {
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync($"'{NameOf(parsed.CommandResult)} --help' says what can be asked.");
            return ExitCode.WrongUsage;
        }
        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false }, cancellationToken);
        }
        catch (UsageException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (ProfileException e)
        {
            await Console.Error.WriteLineAsync($"{e.Message} ({e.Code})");
            return ExitCode.CouldNotBeDone;
        }
        catch (RpcException e)
        {
            await Console.Error.WriteLineAsync(RpcErrorText.Of(e));
            return e.SendCode() is not null && e.StatusCode == StatusCode.InvalidArgument ? ExitCode.WrongUsage : ExitCode.CouldNotBeDone;
        }
        catch (ServiceException e)
        {
            await Console.Error.WriteLineAsync($"{e.Message} ({e.Error.Code})");
            return ExitCode.CouldNotBeDone;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return ExitCode.CouldNotBeDone;
        }
        catch (DbException e)
        {
            await Console.Error.WriteLineAsync($"The data folder cannot be used: {e.Message} Give another with --data DIR, or mend this one. (storage-failed)");
            return ExitCode.CouldNotBeDone;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.CouldNotBeDone;
        }
    }

    /// <summary>As it is typed, with the commands that it belongs to.</summary>
    private static string NameOf(CommandResult command) => command.Parent is CommandResult above ? $"{NameOf(above)} {command.Command.Name}" : "send";

    private static RootCommand Create() => new("What the inspectorates found in 2017 about children and young people with SEND, said for any area from today's figures.")
    {
        Demo.Create(),
        WriteSample.Create(),
        Serve.Create(),
        Import.Create(),
        Migrate.Create(),
        Findings.Create(),
        Commands.Reports.Reports.Create(),
        ListObservations.Create(),
        Reconcile.Create(), Cover.Create(),
        Commands.Waits.Create(),
        ListMeasures.Create(),
        ListAreas.Create(),
        ListInspections.Create(),
    };
}
