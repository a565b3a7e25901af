using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Send.Hosting.Errors;

namespace Send.Hosting.Storage;

/// <summary><c>SERVICE migrate</c>: a service's executable brings the database up to date and ends, with nothing served. One that is newer stays as it is.</summary>
internal static class MigrateAlone
{
    public const string Verb = "migrate";

    /// <returns>The exit code.</returns>
    public static async Task<int> Run(WebApplication app)
    {
        if (app.Services.GetService<Schema>() is not { } schema)
        {
            await Console.Out.WriteLineAsync("The service has no database.");
            return 0;
        }
        try
        {
            await Console.Out.WriteLineAsync(SchemaText.Of(await schema.Update(CancellationToken.None)));
            return 0;
        }
        catch (ServiceException e) when (e.Error.Code == StorageErrors.NewerCode)
        {
            // A pod of the version before has to start beside those of the next: the service begins on such a database, and so does its migration.
            if (!await schema.IsWhole(CancellationToken.None))
                throw;
            await Console.Out.WriteLineAsync("newer than this version, and has all that it asks for; nothing was changed");
            return 0;
        }
        catch (DbException e)
        {
            await Console.Error.WriteLineAsync($"The database cannot be brought up to date: {e.Message}");
            return 1;
        }
    }
}
