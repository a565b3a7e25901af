using Send.Measures;

namespace Send.Cli.Sample;

/// <summary>Pupils on roll in an area, by SEN provision and phase.</summary>
internal sealed class Pupils(double all, double ehcPlans, double senSupport)
{
    public static IReadOnlyList<SenProvision> Provisions { get; } = [SenProvision.NoSen, SenProvision.SenSupport, SenProvision.EhcPlan];

    public static IReadOnlyList<SchoolPhase> Phases { get; } = [SchoolPhase.Primary, SchoolPhase.Secondary, SchoolPhase.Special];

    public double All => all;

    /// <param name="all">How many there are; null where that is chance.</param>
    /// <param name="chance">What draws the rest.</param>
    public static Pupils Draw(int? all, Chance chance)
    {
        var size = chance.Between(0, 1);
        return new(all ?? 18_000 + (120_000 * size * size), 0.05 * chance.About1(0.12), 0.14 * chance.About1(0.1));
    }

    /// <summary>An area of a single small school.</summary>
    public static Pupils OfOneSchool() => new(430, 0.05, 0.14);

    public double Of(SenProvision sen, SchoolPhase phase) => all * Share(sen) * Share(sen, phase);

    public double Of(SchoolPhase phase) => Provisions.Sum(sen => Of(sen, phase));

    private double Share(SenProvision sen) => sen switch
    {
        SenProvision.EhcPlan => ehcPlans,
        SenProvision.SenSupport => senSupport,
        _ => 1 - ehcPlans - senSupport,
    };

    private static double Share(SenProvision sen, SchoolPhase phase) => (sen, phase) switch
    {
        (_, SchoolPhase.Total) => 1,
        (SenProvision.EhcPlan, SchoolPhase.Primary) => 0.36,
        (SenProvision.EhcPlan, SchoolPhase.Secondary) => 0.24,
        (SenProvision.EhcPlan, SchoolPhase.Special) => 0.40,
        (SenProvision.SenSupport, SchoolPhase.Primary) => 0.57,
        (SenProvision.SenSupport, SchoolPhase.Secondary) => 0.43,
        (SenProvision.NoSen, SchoolPhase.Primary) => 0.54,
        (SenProvision.NoSen, SchoolPhase.Secondary) => 0.46,
        _ => 0,
    };
}
