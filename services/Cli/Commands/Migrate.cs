using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Options;
using Send.Cli.Connections;
using Send.Cli.Running;
using Send.Hosting.Storage;
using Send.Reporting;

namespace Send.Cli.Commands;

/// <summary><c>send migrate</c>: brings databases to the schema of this version.</summary>
internal static class Migrate
{
    private static readonly OrderedDictionary<string, Func<string[], IEnumerable<KeyValuePair<string, string?>>?, WebApplication>> Databases =
        new([.. DomainService.All.Select(s => KeyValuePair.Create(s.AppId, s.Build)), new(ReportingService.AppId, ReportingService.Build)]);

    public static Command Create()
    {
        var service = new Option<string?>("--service") { Description = "Only the database of this service, where its own settings (Storage__Provider, Storage__ConnectionString) say that it is, in place of a data folder" }
            .AcceptOnlyFromAmong([.. Databases.Keys]);
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
                return await OfSettings(own, cancellationToken);
            var folder = connection.Folder(parsed);
            foreach (var appId in Databases.Keys)
                await Update(appId, Suite.Storage(folder, appId), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<int> OfSettings(string service, CancellationToken cancellationToken)
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
            await Console.Error.WriteLineAsync($"The database of {service} cannot be brought up to date: {e.Message} (storage-failed)");
            return ExitCode.CouldNotBeDone;
        }
    }

    private static async Task Update(string service, IEnumerable<KeyValuePair<string, string?>> settings, CancellationToken cancellationToken)
    {
        await using var host = Databases[service]([], settings);
        var applied = await host.Services.GetRequiredService<Schema>().Update(cancellationToken);
        await Console.Out.WriteLineAsync($"{service}: {SchemaText.Of(applied)}");
    }
}
