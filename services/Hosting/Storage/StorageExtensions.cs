using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Send.Hosting.Health;

namespace Send.Hosting.Storage;

/// <summary>Adds a service's database.</summary>
public static class StorageExtensions
{
    private const int MostPrepared = 64;

    /// <summary>Adds a context on the configured database, its schema brought up to date at the start where configured, and its health check.</summary>
    /// <typeparam name="TContext">The context that use cases ask for.</typeparam>
    /// <typeparam name="TSqlite">Its form with SQLite's migrations.</typeparam>
    /// <typeparam name="TPostgreSql">Its form with PostgreSQL's migrations.</typeparam>
    /// <param name="builder">The host's.</param>
    /// <param name="history">Name of the context by which the database remembers its migrations, where that is an earlier one's.</param>
    public static void AddStore<TContext, TSqlite, TPostgreSql>(this WebApplicationBuilder builder, string? history = null)
        where TContext : DbContext
        where TSqlite : TContext
        where TPostgreSql : TContext
    {
        builder.Services.AddValidated<StorageOptions>("Storage");
        var options = builder.Configuration.Read<StorageOptions>("Storage");
        history = $"__{history ?? typeof(TContext).Name}_migrations";
        if (options.Provider == StorageProvider.PostgreSql)
            builder.Services.AddDbContextPool<TContext, TPostgreSql>(o => o.UseNpgsql(Prepared(options.ConnectionString), n => n.MigrationsHistoryTable(history)).UseSnakeCaseNamingConvention());
        else
            builder.Services.AddDbContextPool<TContext, TSqlite>(o => o.UseSqlite(options.ConnectionString, s => s.MigrationsHistoryTable(history)).UseSnakeCaseNamingConvention());
        builder.Services.AddSingleton(services => new Schema(services.GetRequiredService<IServiceScopeFactory>(), typeof(TContext)));
        if (options.Migrates)
            builder.Services.AddHostedService<MigrateAtStart>();
        builder.Services.AddHealthChecks().AddCheck<StoreHealth<TContext>>(typeof(TContext).Name, failureStatus: null, tags: [], HealthExtensions.Patience);
    }

    /// <summary>What is asked again and again is planned once on each connection, unless the connection string says otherwise.</summary>
    internal static string Prepared(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        // Npgsql's own ContainsKey says whether there is such a setting, and not whether it was given.
        var given = new DbConnectionStringBuilder { ConnectionString = settings.ConnectionString };
        if (!given.ContainsKey("Max Auto Prepare"))
            settings.MaxAutoPrepare = MostPrepared;
        return settings.ConnectionString;
    }
}
