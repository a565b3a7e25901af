using System.CommandLine;
using Send.Cli.Connections;
using Send.Cli.Imports;
using Send.Cli.Output;
using Send.Cli.Running;
using Send.Cli.Sample;
using Send.Observations.Profiles;
using Spectre.Console;

namespace Send.Cli.Commands;

/// <summary><c>send demo</c>: a newcomer's first answer, from a synthetic sample.</summary>
internal static class Demo
{
    public static Command Create()
    {
        var once = new Option<bool>("--once") { Description = "End after the answer, without serving" };
        var data = new Option<string?>("--data") { Description = "Folder to keep the sample in; usually a new one in the temporary folder", HelpName = "DIR" };
        var options = new SampleOptions();
        var ports = new PortOptions();
        var command = new Command("demo", "Make a synthetic sample of 30 fictional areas, take it in, say the six findings, and stay serving.") { once, data };
        options.AddTo(command, withSize: false);
        ports.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (plan, asOf) = options.Read(parsed, TimeProvider.System);
            var folder = new DataFolder(parsed.GetValue(data) ?? Directory.CreateTempSubdirectory("send-demo-").FullName);
            if (!SyntheticSample.FitsInto(folder, plan))
                throw new UsageException($"{folder.Path} holds other data, which the sample's fictional areas would hide. Give a new folder, or the one of this sample and its date.");
            // The suite needs nothing of the sample but its register to start.
            SyntheticSample.WriteRegister(folder);
            var writing = Task.Run(() => SyntheticSample.Write(folder, plan), cancellationToken);
            await using var suite = await Suite.Start(folder, cancellationToken);
            await using var connection = Connection.To(suite, folder.Register());
            await TakeIn(await writing, plan, connection, cancellationToken);
            await new DemoAnswers(connection, folder, asOf).Write(cancellationToken);
            Next(folder);
            if (!parsed.GetValue(once))
                await ports.Stay(parsed, suite, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task TakeIn(IReadOnlyList<string> files, SamplePlan plan, Connection connection, CancellationToken cancellationToken)
    {
        Terminal.Out.MarkupLine("[bold]A synthetic sample: 30 fictional areas. No figure here is of a real place.[/]");
        Terminal.Out.WriteLine(
            $"Areas {connection.Register.Current[0].Code} to {connection.Register.Current[plan.Areas - 1].Code} have records of made-up pupils; their figures are counted from these, and those of schools in the other areas are laid out as published. All have records of health services, reports of unofficial exclusion, judgements and surveys.");
        // Those of a service one after the other, those of several at once.
        var services = files.Select(path => (Path: path, Recognised: Recognise(path))).GroupBy(f => f.Recognised.Service, f => f);
        await Task.WhenAll(services.Select(s => Task.Run(() => TakeIn([.. s], connection, cancellationToken), cancellationToken)));
        foreach (var path in files)
            Terminal.Out.WriteLine(FormattableString.Invariant($"  {Path.GetFileName(path)}: {File.ReadLines(path).Count() - 1:N0} rows"));
        Terminal.Out.WriteLine();
    }

    private static async Task TakeIn(IReadOnlyList<(string Path, Recognised Recognised)> files, Connection connection, CancellationToken cancellationToken)
    {
        var import = new FileImport(connection, strict: true, errors: null, progress: _ => { }, SyntheticSample.Release);
        foreach (var (path, recognised) in files)
            await import.Send(path, recognised, cancellationToken);
    }

    private static Recognised Recognise(string path)
    {
        using var file = new CsvFile(path);
        return Recogniser.Recognise(file);
    }

    private static void Next(DataFolder folder)
    {
        var places = $"--data {folder.Path}";
        Terminal.Out.MarkupLine("[bold]Try next[/] ('send' stands for: dotnet run --project services/Cli -c Release --)");
        foreach (var line in (string[])[$"send findings {places}", $"send findings 002 --full {places}", $"send observations 002 --measure suspensions --format csv {places}", "send import FILES, with published files of the DfE, NHS England and Ofsted"])
            Terminal.Out.WriteLine($"  {line}");
    }
}
