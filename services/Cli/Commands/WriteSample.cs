using System.CommandLine;
using Send.Cli.Output;
using Send.Cli.Running;
using Send.Cli.Sample;
using Spectre.Console;

namespace Send.Cli.Commands;

/// <summary><c>send sample</c>: the files of a synthetic sample of any size.</summary>
internal static class WriteSample
{
    public static Command Create()
    {
        var directory = new Argument<string>("DIR") { Description = "Folder to write to: a new one, or that of the same sample" };
        var options = new SampleOptions();
        var command = new Command("sample", "Write a synthetic sample of 30 fictional areas to files: published-like figures, records of health services, inspections and surveys, and of pupils in some areas.") { directory };
        options.AddTo(command, withSize: true);
        command.SetAction(parsed =>
        {
            var (plan, _) = options.Read(parsed, TimeProvider.System);
            var folder = new DataFolder(parsed.GetRequiredValue(directory));
            if (!SyntheticSample.FitsInto(folder, plan))
                throw new UsageException($"{folder.Path} holds other files. Give a new folder, or the one of this sample.");
            foreach (var path in SyntheticSample.Write(folder, plan))
                Terminal.Out.WriteLine(FormattableString.Invariant($"  {Path.GetFileName(path)}: {new FileInfo(path).Length / 1000.0:N0} kB"));
            Terminal.Out.WriteLine($"All of it is synthetic and the areas are fictional; {folder.In(SampleReadme.Name)} says what each file is.");
            Terminal.Out.WriteLine($"  send import --data {folder.Path} {folder.In("*.csv")}");
            return ExitCode.Done;
        });
        return command;
    }
}
