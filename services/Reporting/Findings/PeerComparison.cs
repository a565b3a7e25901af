using Send.Measures.V1;
using Send.Reporting.V1;

namespace Send.Reporting.Findings;

/// <summary>The key figures of pupils with SEND, each read beside that of pupils without SEN, and the others as they are.</summary>
internal sealed class PeerComparison
{
    private static readonly HashSet<string> Rare = ["severe-absence", "suspensions", "permanent-exclusions"];
    private readonly List<(Figure Figure, double Peers, Reading Reading)> judged = [];
    private readonly List<Evidence> evidence = [];

    public PeerComparison(AreaEvidence area, Theme theme, params SenProvision[] groups)
    {
        foreach (var (measure, role) in area.Measures(theme).OrderBy(m => m.Role))
        {
            var figures = area.Latest(measure).ToList();
            var own = figures.Where(f => groups.Contains(f.Series.Sen)).ToList();
            // A measure without a breakdown by SEN says something of the area all the same.
            foreach (var figure in own.Count > 0 ? own : figures.Where(f => f.Series.Sen == SenProvision.Unspecified))
                evidence.Add(area.Show(figure, role, role == EvidenceRole.Key ? Judge(area, figure) : Reading.Context));
        }
    }

    public IReadOnlyList<Evidence> Evidence => evidence;

    public IReadOnlyList<(Figure Figure, double Peers, Reading Reading)> Judged => judged;

    /// <summary>How many different key measures could be judged.</summary>
    public int MeasuresJudged => judged.Select(j => j.Figure.Measure.Id).Distinct().Count();

    public Verdict Verdict => MeasuresJudged < Thresholds.FewestJudged.Value ? Verdict.InsufficientEvidence : Verdicts.Of([.. judged.Select(j => j.Reading)]);

    /// <summary>"9.9 % against 6.1 % of pupils without SEN (overall absence, pupils at SEN support, 2024/25)", the widest first.</summary>
    public string Widest(int most) => Words.List(
    [
        .. judged.Where(j => j.Peers > 0).OrderByDescending(j => j.Figure.Value / j.Peers).DistinctBy(j => j.Figure.Measure.Id).Take(most).Select(j =>
            $"{char.ToLowerInvariant(j.Figure.Measure.Title[0])}{j.Figure.Measure.Title[1..]} {Words.Figure(j.Figure.Value!.Value, j.Figure.Measure.Unit)} among {Words.Whom(j.Figure.Series.Sen)} against {Words.Figure(j.Peers, j.Figure.Measure.Unit)} ({j.Figure.Observation.Period.Text})"),
    ]);

    private Reading Judge(AreaEvidence area, Figure figure)
    {
        if (area.IsTooSmall || !HasPeers(figure) || !figure.CanBeJudged((int)Thresholds.OldestSchoolFigure.Value) || area.Peers(figure) is not { } peers)
            return Reading.NotJudged;
        var muchMore = Rare.Contains(figure.Measure.Id) ? Thresholds.MuchMoreExcluded : Thresholds.MuchMoreAbsent;
        var reading = GapReading.Of(figure.Value!.Value, peers, area.GapDistribution(figure), muchMore);
        judged.Add((figure, peers, reading));
        return reading;

        static bool HasPeers(Figure figure) => figure.Series.Sen is SenProvision.SenSupport or SenProvision.EhcPlan;
    }
}
