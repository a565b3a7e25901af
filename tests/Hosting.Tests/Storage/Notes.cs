using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Send.Hosting.Storage;

namespace Send.Hosting.Tests.Storage;

public sealed record Note(Guid Id, string Text);

/// <summary>A database of notes, as small as a database can be.</summary>
public abstract class Notes(DbContextOptions options) : DbContext(options)
{
    public DbSet<Note> All => Set<Note>();

    public static Notes Of(ServerCallContext context) => context.GetHttpContext().RequestServices.GetRequiredService<Notes>();

    internal static Task<RunningHost> Start(Answering answering, string provider, string connectionString)
    {
        var builder = RunningHost.Builder(
            ("Storage:Provider", provider), ("Storage:ConnectionString", connectionString), ("Storage:MigrateAtStart", "false"));
        builder.AddStore<Notes, SqliteNotes, PostgreSqlNotes>();
        return RunningHost.Start(builder, answering);
    }

    public async Task<string> Add(string text, CancellationToken cancellationToken)
    {
        All.Add(new(Guid.NewGuid(), text));
        await SaveChangesAsync(cancellationToken);
        return $"{await All.CountAsync(cancellationToken)}";
    }
}

public sealed class SqliteNotes(DbContextOptions<SqliteNotes> options) : Notes(options);

public sealed class PostgreSqlNotes(DbContextOptions<PostgreSqlNotes> options) : Notes(options);
