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

    /// <summary>The ids of an area's inspections under which a plan is held, or a report that is published or drafted: these inspections keep them.</summary>
    public async Task<HashSet<string>> ReportedIds(string areaCode, CancellationToken cancellationToken)
    {
        var reports = await Reports.AsNoTracking().Where(r => r.AreaCode == areaCode).ToListAsync(cancellationToken);
        var plans = await Plans.AsNoTracking().Where(p => p.AreaCode == areaCode).Select(p => p.Id).Distinct().ToListAsync(cancellationToken);
        return
        [
            .. plans,
            .. reports.GroupBy(r => r.Id, StringComparer.Ordinal).Where(of => new ReportStanding([.. of]).HoldsItsId).Select(of => of.Key),
        ];
    }

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
