using Microsoft.EntityFrameworkCore;

namespace Send.Observations.Storage;

/// <summary>The observations of one service. The place leads the key, so that a database can be divided by it.</summary>
public abstract class ObservationsContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Observation> Observations => Set<Observation>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<Change> Changes => Set<Change>();

    /// <summary>Inside a transaction, makes others that change the figures wait for its end, so that revisions rise one by one.</summary>
    public Task OneAtATime(CancellationToken cancellationToken) => Database.IsNpgsql()
        ? Database.ExecuteSqlRawAsync("LOCK TABLE changes IN SHARE ROW EXCLUSIVE MODE", cancellationToken)
        : Task.CompletedTask; // SQLite has one writer

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Observation>(o =>
        {
            o.ToTable("observations");
            o.HasKey(x => new { x.PlaceKind, x.PlaceCode, x.MeasureId, x.Sen, x.Phase, x.Service, x.Period, x.SourceId });
        });
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
