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

    private static readonly (string Year, string Term, double Factor)[] Terms =
    [
        ("202324", "Autumn term", 1.08), ("202324", "Spring term", 0.92), ("202324", "Summer term", 0.97),
        ("202425", "Autumn term", 1.1), ("202425", "Spring term", 1),
    ];

    public static void Write(SenProvisionFile file, SampleNation nation)
    {
        foreach (var (year, term, factor) in Terms)
        {
            var kind = new RowKind("exclusions_characteristics", year, term, "SEN provision");
            foreach (var area in nation.Areas)
            {
                var here = factor == 1 ? 1 : factor * nation.Chance.About1(0.08);
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
