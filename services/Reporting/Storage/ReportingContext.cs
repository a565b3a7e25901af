using Microsoft.EntityFrameworkCore;

namespace Send.Reporting.Storage;

/// <summary>The reports that were published. Rows are added, and never changed.</summary>
public abstract class ReportingContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<KeptReport> Reports => Set<KeptReport>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<KeptReport>(r =>
    {
        r.ToTable("reports");
        r.HasKey(x => x.Number);
        r.HasIndex(x => x.Id).IsUnique();
        r.HasIndex(x => new { x.Scope, x.Number });
    });
}
