using Send.Measures;
using static Send.Cli.Sample.SenProvisionFile;

namespace Send.Cli.Sample;

/// <summary>
/// Suspensions and permanent exclusions of five terms: whole events over whole pupils, so that the total is that of the phases.
/// </summary>
internal static class ExclusionRows
{
    private static readonly (Metric Metric, string Subject)[] Metrics =
    [
        (new("susp_rate", "Suspension rate", "rate"), "suspensions"),
        (new("one_plus_susp_rate", "One or more suspension rate", "rate"), "suspended"),
        (new("perm_excl_rate", "Permanent exclusion rate", "rate"), "permanent"),
    ];

    private static readonly (int YearsAgo, string Term, double Factor)[] Terms =
    [
        (1, "Spring term", 0.92), (1, "Summer term", 0.97), (0, "Autumn term", 1.1), (0, "Spring term", 1.02), (0, "Summer term", 1),
    ];

    public static void Write(SenProvisionFile file, SampleNation nation)
    {
        foreach (var (yearsAgo, term, factor) in Terms)
        {
            var kind = new RowKind("exclusions_characteristics", SamplePlan.Text(nation.Plan.Year - yearsAgo), term, "SEN provision");
            foreach (var area in nation.Areas)
            {
                var about = factor * nation.Chance.About1(0.08);
                var here = factor == 1 || (area.HasRecords && yearsAgo == 0) ? 1 : about;
                foreach (var sen in Pupils.Provisions)
                    Write(file, kind, area, sen, nation.Rates, here);
            }
        }
    }

    private static void Write(SenProvisionFile file, RowKind kind, SampleArea area, SenProvision sen, SchoolRates rates, double factor)
    {
        foreach (var (metric, subject) in Metrics)
        {
            var phases = Pupils.Phases.Where(p => area.Pupils.Of(sen, p) > 0)
                .Select(p => (Phase: p, Pupils: Math.Round(area.Pupils.Of(sen, p)), Rate: factor * rates.Of("exclusions", subject, area, sen, p)))
                .Select(p => (p.Phase, p.Pupils, Events: Math.Round(p.Pupils * p.Rate / 100))).ToList();
            file.Row(kind, area, sen, "Total", metric, Rate(phases.Sum(p => p.Events), phases.Sum(p => p.Pupils)));
            foreach (var (phase, pupils, events) in phases)
                file.Row(kind, area, sen, $"State-funded {SchoolPhaseName.Of(phase)}", metric, Rate(events, pupils));
        }
    }

    private static string Rate(double events, double pupils) => Cell.Rate(100 * events / pupils);
}
