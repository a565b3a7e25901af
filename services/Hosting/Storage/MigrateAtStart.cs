using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Send.Hosting.Storage;

/// <summary>Brings an embedded database's schema up to date before the host takes calls.</summary>
internal sealed class MigrateAtStart<TContext>(IServiceScopeFactory scopes) : IHostedService
    where TContext : DbContext
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<TContext>().Database;
        if (database.IsSqlite())
            await MigrateInTurn(database, cancellationToken);
        else
            await database.MigrateAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task MigrateInTurn(DatabaseFacade database, CancellationToken cancellationToken)
    {
        if (!(await database.GetPendingMigrationsAsync(cancellationToken)).Any())
            return;
        using var turn = await MigrationTurn.Take(database, cancellationToken);
        await database.MigrateAsync(cancellationToken);
    }
}
