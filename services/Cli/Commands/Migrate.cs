using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Options;
using Send.Cli.Connections;
using Send.Cli.Running;
using Send.Hosting.Storage;

namespace Send.Cli.Commands;

/// <summary><c>send migrate</c>: brings databases to the schema of this version.</summary>
internal static class Migrate
{
    public static Command Create()
    {
        var service = new Option<string?>("--service") { Description = "Only the database of this service, where its own settings (Storage__Provider, Storage__ConnectionString) say that it is, in place of a data folder" }
            .AcceptOnlyFromAmong([.. DomainService.All.Select(s => s.AppId)]);
        var connection = new ConnectionOptions();
        var command = new Command("migrate", "Bring the services' databases to the schema of this version, and do nothing else.") { service };
        connection.AddFolderTo(command);
        command.Validators.Add(r =>
        {
            if (r.GetResult(service) is not null && connection.NamesFolder(r))
                r.AddError("--service asks by the service's own settings, --data for a folder. Give one of them.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(service) is { } own)
                return await OfSettings(DomainService.All.Single(s => s.AppId == own), cancellationToken);
            var folder = connection.Folder(parsed);
            foreach (var each in DomainService.All)
                await Update(each, Suite.Storage(folder, each.AppId), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<int> OfSettings(DomainService service, CancellationToken cancellationToken)
    {
        try
        {
            await Update(service, Suite.Logging, cancellationToken);
            return ExitCode.Done;
        }
        catch (OptionsValidationException e)
        {
            throw new UsageException(string.Join('\n', e.Failures));
        }
        catch (DbException e)
        {
            await Console.Error.WriteLineAsync($"The database of {service.AppId} cannot be brought up to date: {e.Message} (storage-failed)");
            return ExitCode.CouldNotBeDone;
        }
    }

    private static async Task Update(DomainService service, IEnumerable<KeyValuePair<string, string?>> settings, CancellationToken cancellationToken)
    {
        await using var host = service.Build([], settings);
        var applied = await host.Services.GetRequiredService<Schema>().Update(cancellationToken);
        await Console.Out.WriteLineAsync($"{service.AppId}: {SchemaText.Of(applied)}");
    }
}
