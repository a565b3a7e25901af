using System.CommandLine;
using Send.Cli.Connections;
using Send.Cli.Running;

namespace Send.Cli.Commands;

/// <summary><c>send serve</c>: the whole suite in one process.</summary>
internal static class Serve
{
    public static Command Create()
    {
        var ports = new PortOptions();
        var connection = new ConnectionOptions();
        var command = new Command("serve", "Run all four services in this process, on loopback.");
        connection.AddTo(command);
        ports.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var suite = await Suite.Start(connection.Folder(parsed), cancellationToken);
            await ports.Stay(parsed, suite, cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
