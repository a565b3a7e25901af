using Send.Measures;

namespace Send.Cli.Sample;

/// <summary>The rates of every area's schools, by data set, subject, SEN provision and phase.</summary>
internal sealed class SchoolRates
{
    private const double PhaseSpread = 0.04;
    private readonly Dictionary<(string Set, string Subject, SenProvision Sen, string Area), Dictionary<SchoolPhase, double>> rates = [];

    public SchoolRates(IReadOnlyList<SampleArea> areas, Chance chance)
    {
        var standings = new Standings(areas, chance);
        foreach (var row in SampleData.Rows("distributions.csv"))
        {
            var sen = SenProvisionCode.Parse(row[3])!.Value;
            var curve = new QuantileCurve(SampleData.Numbers(row.AsSpan(4, 5)));
            var usual = SampleData.Numbers(row.AsSpan(9, 3));
            foreach (var (index, area) in areas.Index())
            {
                var total = curve.At(standings.Of(row[2], sen, index));
                rates[(row[0], row[1], sen, area.Area.Code)] = ByPhase(total, usual, sen, area.Pupils, chance);
            }
        }
    }

    public double Of(string set, string subject, SampleArea area, SenProvision sen, SchoolPhase phase) =>
        rates[(set, subject, sen, area.Area.Code)][phase];

    /// <summary>Phases in their usual proportion, such that their mean, weighted by pupils, is the total.</summary>
    private static Dictionary<SchoolPhase, double> ByPhase(double total, double[] usual, SenProvision sen, Pupils pupils, Chance chance)
    {
        var drawn = usual.Select(u => u * chance.About1(PhaseSpread)).ToArray();
        var mean = Pupils.Phases.Select((phase, i) => drawn[i] * pupils.Of(sen, phase)).Sum() / pupils.Of(sen, SchoolPhase.Total);
        var byPhase = new Dictionary<SchoolPhase, double> { [SchoolPhase.Total] = total };
        foreach (var (i, phase) in Pupils.Phases.Index())
            byPhase[phase] = total * drawn[i] / mean;
        return byPhase;
    }
}
