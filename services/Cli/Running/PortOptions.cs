using System.CommandLine;
using Microsoft.AspNetCore.Connections;
using Send.Cli.Output;
using Spectre.Console;

namespace Send.Cli.Running;

/// <summary>Where the one-process suite is reached from outside, and the staying there.</summary>
internal sealed class PortOptions
{
    private const int UsualHttp = 8100;
    private const int UsualGrpc = 5100;

    private readonly Option<int> http = Port("--http-port", "Port of JSON over HTTP/1.1", UsualHttp);
    private readonly Option<int> grpc = Port("--grpc-port", "Port of gRPC over HTTP/2", UsualGrpc);

    public void AddTo(Command command)
    {
        command.Add(http);
        command.Add(grpc);
    }

    /// <summary>Serves until told to stop.</summary>
    public async Task Stay(ParseResult parsed, Suite suite, CancellationToken cancellationToken)
    {
        var (httpPort, grpcPort) = (parsed.GetValue(http), parsed.GetValue(grpc));
        if (httpPort == grpcPort)
            throw new UsageException($"--http-port and --grpc-port are both {httpPort}. Give two ports.");
        await using var front = new Front(suite);
        try
        {
            await front.Start(httpPort, grpcPort, cancellationToken);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new IOException($"{e.Message} Choose free ports with --http-port and --grpc-port.", e);
        }
        Terminal.Out.WriteLine($"JSON on http://localhost:{httpPort}, for instance http://localhost:{httpPort}/reporting/v1/findings:national");
        Terminal.Out.WriteLine($"gRPC on http://localhost:{grpcPort}, with the metadata dapr-app-id: {string.Join(", ", suite.AppIds)}");
        Terminal.Out.WriteLine("Ctrl+C ends it.");
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static Option<int> Port(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && (!int.TryParse(r.Tokens[0].Value, out var port) || port is < 1 or > 65535))
                r.AddError($"{name} is '{r.Tokens[0].Value}'. Give a port from 1 to 65535.");
        });
        return option;
    }
}
