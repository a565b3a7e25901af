using Microsoft.EntityFrameworkCore;

namespace Send.Benchmarks.Register;

/// <summary>A row for each session, kept as most would: Entity Framework's SaveChanges, a thousand at a time.</summary>
internal sealed class EntityRows(string connectionString) : DbContext
{
    private const int Batch = 1000;

    public DbSet<MarkRow> Rows => Set<MarkRow>();

    public static async Task<TimeSpan> Keep(string connectionString, int rows)
    {
        await using (var create = new EntityRows(connectionString))
        {
            await create.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS mark_rows");
            await create.Database.ExecuteSqlRawAsync(create.Database.GenerateCreateScript());
        }
        return await Pairs.Time(async () =>
        {
            for (var first = 0; first < rows; first += Batch)
            {
                await using var context = new EntityRows(connectionString);
                context.Rows.AddRange(Enumerable.Range(first, Math.Min(Batch, rows - first)).Select(Row));
                await context.SaveChangesAsync();
            }
        });
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql(connectionString);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<MarkRow>().ToTable("mark_rows").HasKey(r => new { r.Area, r.Pupil, r.Day, r.Afternoon });

    private static MarkRow Row(int index) => new("301", 100_000, $"p-{index / 10}", RegisterYear.MondayOf(0).AddDays(index % 10 / 2), index % 2 == 1, "/");
}

/// <summary>A mark as a row.</summary>
internal sealed record MarkRow(string Area, int School, string Pupil, DateOnly Day, bool Afternoon, string Code);
