using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Send.Hosting.Errors;

namespace Send.Hosting.Storage;

/// <summary>The schema of a service's database: it goes forward by migrations, and never back.</summary>
public sealed class Schema(IServiceScopeFactory scopes, Type context)
{
    private volatile bool isKnownToBeWhole;

    /// <summary>Applies the migrations that the database lacks, and touches nothing else.</summary>
    /// <returns>Those that were applied; none where it was up to date.</returns>
    /// <exception cref="ServiceException">The database is newer than the program.</exception>
    public async Task<IReadOnlyList<string>> Update(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = Of(scope);
        if (!database.IsSqlite())
            await database.OpenConnectionAsync(cancellationToken); // Else a server is asked to make a database that is not there.
        if ((await Lacking(database, cancellationToken)).Count == 0)
            return [];
        await using var turn = await MigrationTurn.Take(database, cancellationToken);
        var lacking = await Lacking(database, cancellationToken);
        await database.MigrateAsync(cancellationToken);
        return lacking;
    }

    /// <summary>Whether the database has every migration that the program knows; one that is newer has.</summary>
    internal async Task<bool> IsWhole(CancellationToken cancellationToken)
    {
        if (isKnownToBeWhole)
            return true;
        await using var scope = scopes.CreateAsyncScope();
        return isKnownToBeWhole = !(await Of(scope).GetPendingMigrationsAsync(cancellationToken)).Any();
    }

    private DatabaseFacade Of(AsyncServiceScope scope) => ((DbContext)scope.ServiceProvider.GetRequiredService(context)).Database;

    private static async Task<List<string>> Lacking(DatabaseFacade database, CancellationToken cancellationToken)
    {
        var known = database.GetMigrations().ToList();
        var applied = (await database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        return applied.Except(known).Order(StringComparer.Ordinal).LastOrDefault() is { } newest
            ? throw new ServiceException(StorageErrors.Newer(newest))
            : [.. known.Except(applied)];
    }
}
