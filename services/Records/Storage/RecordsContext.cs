using Microsoft.EntityFrameworkCore;
using Send.Observations.Storage;

namespace Send.Records.Storage;

/// <summary>Records of areas, beside the observations that follow from them. The area leads every key.</summary>
public abstract class RecordsContext(DbContextOptions options) : ObservationsContext(options)
{
    public DbSet<AreaHead> Heads => Set<AreaHead>();

    /// <summary>
    /// The head of an area's ledger, to be moved on inside the context's transaction: after <see cref="ObservationsContext.OneAtATime"/>
    /// nobody else moves it before the transaction ends.
    /// </summary>
    public async Task<AreaHead> Head(string areaCode, CancellationToken cancellationToken)
    {
        if (await Heads.FindAsync([areaCode], cancellationToken) is { } known)
            return known;
        var head = new AreaHead { AreaCode = areaCode };
        Heads.Add(head);
        return head;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<AreaHead>().ToTable("area_heads").HasKey(h => h.AreaCode);
    }

    /// <summary>A kind of records: a row for each version.</summary>
    protected static void Records<T>(ModelBuilder modelBuilder, string table, Action<Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<T>>? further = null)
        where T : VersionedRecord => modelBuilder.Entity<T>(r =>
        {
            r.ToTable(table);
            r.HasKey(x => new { x.AreaCode, x.Id, x.Version });
            further?.Invoke(r);
        });
}
