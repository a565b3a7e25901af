using Send.Measures;

namespace Send.Cli.Sample;

/// <summary>
/// Where each area stands among all on a subject, as a share from 0 to 1. Areas are ranked by their character and a part
/// that is chance, so that what comes of a quantile curve has its quartiles whatever the seed.
/// </summary>
internal sealed class Standings
{
    private readonly Dictionary<(string, SenProvision), double[]> shares = [];

    public Standings(IReadOnlyList<SampleArea> areas, Chance chance)
    {
        foreach (var row in SampleData.Rows("standings.csv"))
        {
            var weights = SampleData.Numbers(row.AsSpan(2));
            var own = Math.Sqrt(Math.Max(0, 1 - weights.Sum(w => w * w)));
            shares[(row[0], SenProvisionCode.Parse(row[1])!.Value)] =
                Ranked([.. areas.Select(a => Weighted(a.Character, weights) + (own * chance.Normal()))]);
        }
    }

    public double Of(string subject, SenProvision sen, int area) => shares[(subject, sen)][area];

    public static double[] Ranked(IReadOnlyList<double> scores)
    {
        var ranked = new double[scores.Count];
        foreach (var (rank, place) in Enumerable.Range(0, scores.Count).OrderBy(i => scores[i]).Index())
            ranked[place] = (rank + 0.5) / scores.Count;
        return ranked;
    }

    private static double Weighted(Character c, double[] weights) =>
        (c.Attendance * weights[0]) + (c.Inclusion * weights[1]) + (c.Marking * weights[2]) + (c.Behaviour * weights[3]);
}
