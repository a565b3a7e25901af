using Microsoft.EntityFrameworkCore;

namespace Send.Attendance.Storage;

/// <summary>The records of attendance, beside the observations that follow from them. The area leads every key.</summary>
public abstract class AttendanceContext(DbContextOptions options) : RecordsContext(options)
{
    public DbSet<MarkBlock> Blocks => Set<MarkBlock>();

    public DbSet<RegisterCheckpoint> Checkpoints => Set<RegisterCheckpoint>();

    public DbSet<Enrolment> Enrolments => Set<Enrolment>();

    public DbSet<Exclusion> Exclusions => Set<Exclusion>();

    public DbSet<UnofficialExclusionReport> UnofficialExclusionReports => Set<UnofficialExclusionReport>();

    public DbSet<Episode> Episodes => Set<Episode>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<MarkBlock>(b =>
        {
            b.ToTable("mark_blocks");
            b.HasKey(x => new { x.AreaCode, x.Position });
            b.HasIndex(x => new { x.AreaCode, x.SubmissionId }).IsUnique();
            b.HasIndex(x => new { x.AreaCode, x.SchoolUrn, x.Week });
        });
        modelBuilder.Entity<RegisterCheckpoint>().ToTable("register_checkpoints").HasKey(c => new { c.AreaCode, c.AcademicYear, c.SchoolUrn });
        modelBuilder.Entity<Enrolment>(e =>
        {
            e.ToTable("enrolments");
            e.HasKey(x => new { x.AreaCode, x.SchoolUrn, x.Pupil, x.From, x.KnownFrom });
            e.HasIndex(x => new { x.AreaCode, x.Pupil });
        });
        modelBuilder.Entity<Exclusion>(e =>
        {
            e.ToTable("exclusions");
            e.HasKey(x => new { x.AreaCode, x.Id, x.Version });
            e.HasIndex(x => new { x.AreaCode, x.Latest, x.StartsOn });
            e.HasIndex(x => new { x.AreaCode, x.Pupil });
        });
        modelBuilder.Entity<UnofficialExclusionReport>(r =>
        {
            r.ToTable("unofficial_exclusion_reports");
            r.HasKey(x => new { x.AreaCode, x.Id, x.Version });
            r.HasIndex(x => new { x.AreaCode, x.Latest, x.HappenedFrom });
        });
        modelBuilder.Entity<Episode>(e =>
        {
            e.ToTable("episodes");
            e.HasKey(x => new { x.AreaCode, x.Id, x.Version });
            e.HasIndex(x => new { x.AreaCode, x.Latest, x.Kind, x.StartsOn });
            e.HasIndex(x => new { x.AreaCode, x.Pupil });
        });
    }
}
