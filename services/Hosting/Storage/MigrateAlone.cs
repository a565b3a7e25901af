using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Send.Hosting.Storage;

/// <summary><c>SERVICE migrate</c>: a service's executable brings the database up to date and ends, with nothing served.</summary>
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
        catch (DbException e)
        {
            await Console.Error.WriteLineAsync($"The database cannot be brought up to date: {e.Message}");
            return 1;
        }
    }
}
