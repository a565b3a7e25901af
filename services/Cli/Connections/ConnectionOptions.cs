using System.CommandLine;
using Send.Cli.Running;

namespace Send.Cli.Connections;

/// <summary>Where a command finds the suite: in a data folder, or at a running server.</summary>
internal sealed class ConnectionOptions
{
    private readonly Option<string?> data = new("--data")
    {
        Description = $"Folder that the data are kept in. Usual: SEND_DATA, else {DataFolder.Usual}",
        HelpName = "DIR",
    };

    private readonly Option<Uri?> url = new("--url")
    {
        Description = "gRPC address of a running server, for instance http://localhost:5100, in place of a data folder",
        HelpName = "URL",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                return address;
            result.AddError($"'{text}' is no address. Write one such as http://localhost:5100.");
            return null;
        },
    };

    public void AddTo(Command command)
    {
        command.Add(data);
        command.Add(url);
        command.Validators.Add(r =>
        {
            if (r.GetResult(data) is not null && r.GetResult(url) is not null)
                r.AddError("--data and --url are two places. Give one of them.");
        });
    }

    /// <summary>For a command that works on a folder's files.</summary>
    public void AddFolderTo(Command command) => command.Add(data);

    /// <summary>Whether a folder was named.</summary>
    public bool NamesFolder(System.CommandLine.Parsing.CommandResult result) => result.GetResult(data) is not null;

    public DataFolder Folder(ParseResult parsed) =>
        new(parsed.GetValue(data) ?? Environment.GetEnvironmentVariable("SEND_DATA") ?? DataFolder.Usual);

    public async Task<Connection> Open(ParseResult parsed, CancellationToken cancellationToken) => parsed.GetValue(url) is { } address
        ? Connection.To(address)
        : await Connection.Within(Folder(parsed), cancellationToken);
}
