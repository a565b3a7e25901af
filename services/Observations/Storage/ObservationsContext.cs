using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Send.Observations.Storage;

/// <summary>The observations of one service. The place leads the key, so that a database can be divided by it.</summary>
public abstract class ObservationsContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Series> Series => Set<Series>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<Change> Changes => Set<Change>();

    /// <summary>Rises with every change; 0 while nothing is held. Asked for by every answer, so without what Entity Framework adds to a query.</summary>
    public async Task<long> Revision(CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT max(revision) FROM changes";
            command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
            return await command.ExecuteScalarAsync(cancellationToken) is long revision ? revision : 0;
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    /// <summary>Inside a transaction, makes others that change the figures wait for its end, so that revisions rise one by one.</summary>
    public Task OneAtATime(CancellationToken cancellationToken) => Database.IsNpgsql()
        ? Database.ExecuteSqlRawAsync("LOCK TABLE changes IN SHARE ROW EXCLUSIVE MODE", cancellationToken)
        : Task.CompletedTask; // SQLite has one writer

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Series>().ToTable("series").HasKey(s => new { s.PlaceKind, s.PlaceCode, s.MeasureId, s.SourceId });
        modelBuilder.Entity<Source>().ToTable("sources").HasKey(s => s.Id);
        modelBuilder.Entity<Import>(i =>
        {
            i.ToTable("imports");
            i.HasKey(x => x.BatchId);
        });
        modelBuilder.Entity<Change>(c =>
        {
            c.ToTable("changes");
            c.HasKey(x => x.Revision);
            c.Property(x => x.Revision).ValueGeneratedNever();
        });
    }
}
