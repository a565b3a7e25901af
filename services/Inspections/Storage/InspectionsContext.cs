using Microsoft.EntityFrameworkCore;
using Send.Records.Storage;

namespace Send.Inspections.Storage;

/// <summary>The inspections, beside the observations that follow from them, so that both change together.</summary>
public abstract class InspectionsContext(DbContextOptions options) : RecordsContext(options)
{
    public DbSet<Inspection> Inspections => Set<Inspection>();

    public DbSet<SurveyAnswers> SurveyAnswers => Set<SurveyAnswers>();

    public DbSet<InspectionReport> Reports => Set<InspectionReport>();

    public DbSet<ActionPlan> Plans => Set<ActionPlan>();

    /// <summary>An inspection by its id, which begins with the area that leads the key; null where there is none.</summary>
    public Task<Inspection?> ById(string id, CancellationToken cancellationToken)
    {
        var area = id.Split('-')[0];
        return Inspections.FirstOrDefaultAsync(i => i.AreaCode == area && i.Id == id, cancellationToken);
    }

    /// <summary>Whether a report of an inspection is held, or ever was: it is held under the inspection's id.</summary>
    public Task<bool> HasReport(Inspection inspection, CancellationToken cancellationToken) =>
        Reports.AnyAsync(r => r.AreaCode == inspection.AreaCode && r.Id == inspection.Id, cancellationToken);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Inspection>(i =>
        {
            i.ToTable("inspections");
            i.HasKey(x => new { x.AreaCode, x.Id });
        });
        Records<SurveyAnswers>(modelBuilder, "survey_answers", a => a.HasIndex(x => new { x.AreaCode, x.Latest, x.To }));
        Records<InspectionReport>(modelBuilder, "inspection_reports", r => r.Property(x => x.Judgements).AsJson());
        Records<ActionPlan>(modelBuilder, "action_plans", p => p.Property(x => x.Visits).AsJson());
    }
}
