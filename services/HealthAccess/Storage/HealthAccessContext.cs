using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Send.HealthAccess.Storage;

/// <summary>The records of health access, beside the observations that follow from them. The area leads every key.</summary>
public abstract class HealthAccessContext(DbContextOptions options) : RecordsContext(options)
{
    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<SpecifiedProvision> SpecifiedProvisions => Set<SpecifiedProvision>();

    public DbSet<CrisisEvent> CrisisEvents => Set<CrisisEvent>();

    public DbSet<CommissionedService> CommissionedServices => Set<CommissionedService>();

    public DbSet<Transition> Transitions => Set<Transition>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        Records<Referral>(modelBuilder, "referrals", r =>
        {
            r.HasIndex(x => new { x.AreaCode, x.Latest, x.ReceivedOn });
            r.HasIndex(x => new { x.AreaCode, x.Child });
            r.Property(x => x.Pauses).HasConversion(p => WritePauses(p), text => ReadPauses(text), PausesAreEqual);
        });
        Records<Contact>(modelBuilder, "contacts", c =>
        {
            c.HasIndex(x => new { x.AreaCode, x.Latest, x.On });
            c.HasIndex(x => new { x.AreaCode, x.Referral });
        });
        Records<SpecifiedProvision>(modelBuilder, "specified_provisions", s => s.HasIndex(x => new { x.AreaCode, x.Child }));
        Records<CrisisEvent>(modelBuilder, "crisis_events", c =>
        {
            c.HasIndex(x => new { x.AreaCode, x.Latest, x.On });
            c.HasIndex(x => new { x.AreaCode, x.Child });
        });
        Records<CommissionedService>(modelBuilder, "commissioned_services", c => c.HasIndex(x => new { x.AreaCode, x.Latest, x.Service }));
        Records<Transition>(modelBuilder, "transitions", t =>
        {
            t.HasIndex(x => new { x.AreaCode, x.Latest, x.DueOn });
            t.HasIndex(x => new { x.AreaCode, x.Child });
        });
    }

    private static ValueComparer<IReadOnlyList<ReferralPause>> PausesAreEqual { get; } =
        new((a, b) => a!.SequenceEqual(b!), p => p.Aggregate(0, (hash, pause) => HashCode.Combine(hash, pause)), p => p);

    private static string WritePauses(IReadOnlyList<ReferralPause> pauses) => pauses.Count == 0 ? "" : JsonSerializer.Serialize(pauses);

    private static IReadOnlyList<ReferralPause> ReadPauses(string text) => text.Length == 0 ? [] : JsonSerializer.Deserialize<List<ReferralPause>>(text)!;
}
