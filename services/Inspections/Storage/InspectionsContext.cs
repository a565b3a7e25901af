using Microsoft.EntityFrameworkCore;
using Send.Observations.Storage;

namespace Send.Inspections.Storage;

/// <summary>The inspections, beside the observations that follow from them, so that both change together.</summary>
public abstract class InspectionsContext(DbContextOptions options) : ObservationsContext(options)
{
    public DbSet<Inspection> Inspections => Set<Inspection>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Inspection>(i =>
        {
            i.ToTable("inspections");
            i.HasKey(x => new { x.AreaCode, x.Id });
            i.HasIndex(x => x.Id).IsUnique();
        });
    }
}
