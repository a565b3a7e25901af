using Send.Measures.V1;
using Send.Reporting.Figures;
using Period = Send.Measures.Period;

namespace Send.Reporting.Findings;

/// <summary>
/// Whether records go on being sent. Where referrals stop, nobody is seen any more and all who waited then wait for ever; where moves do, a
/// year has only those left that were sent before.
/// </summary>
public static class RecordFlow
{
    private const string Decided = "referrals-accepted";

    /// <summary>Why the referrals behind a figure seem to have stopped; null where they go on, or nothing is held on them.</summary>
    public static string? WhyStopped(Exhibit e) => Of(e, Decided) switch
    {
        { Now: 0 } flow => $"no referral was decided in {Wording.Of(flow.Year)}, as where records are no longer sent",
        { IsHalved: true } flow => $"{Count(flow.Now)} referrals were decided in {Wording.Of(flow.Year)} and {Count(flow.Before)} in the year before, as where records are no longer sent",
        _ => null,
    };

    /// <summary>Why moves seem to be sent no longer; null where they go on, or nothing is held on them.</summary>
    /// <param name="e">A figure of moves.</param>
    /// <param name="countedId">The measure whose denominator is those who were due.</param>
    public static string? WhyFewerDue(Exhibit e, string countedId) => Of(e, countedId) is { IsHalved: true } flow
        ? $"{Count(flow.Now)} young people are recorded as due in {Wording.Of(flow.Year)} and {Count(flow.Before)} in the year before, as where records are no longer sent"
        : null;

    private static Flow? Of(Exhibit e, string countedId)
    {
        var area = e.Case.Area.Code;
        if (e.Observation.Source.Grain != Grain.Records || e.Case.Base.Find(e.Series.Key with { MeasureId = countedId }) is not { } series || series.LatestOf(area) is null)
            return null;
        var year = Period.YearTo(e.Sheet.Period.End.Year, e.Sheet.Period.End.Month);
        return CountedIn(series, year, area) is { } now ? new(year, now, CountedIn(series, year.YearBefore(), area) ?? 0, series.Measure.MinimumDenominator) : null;
    }

    /// <summary>Null where it is not known, for the reason that stands in place of the figure.</summary>
    private static double? CountedIn(Series series, Period year, string area) => series.At(year)?.Of(area) switch
    {
        [{ Observation: { Figure: { HasDenominator: true } figure } }, ..] => figure.Denominator,
        null or [] or [{ Observation.Symbol.Kind: SymbolKind.NobodyCounted }, ..] => 0,
        _ => null,
    };

    private static string Count(double counted) => Wording.Number(counted, Unit.Count);

    private sealed record Flow(Period Year, double Now, double Before, int Fewest)
    {
        public bool IsHalved => Before >= Fewest && Now < Before * Thresholds.RecordsStopped.Value / 100;
    }
}
