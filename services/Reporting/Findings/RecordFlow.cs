using Send.Measures.V1;
using Send.Reporting.Figures;
using Period = Send.Measures.Period;

namespace Send.Reporting.Findings;

/// <summary>
/// Whether referrals go on being recorded. Where the sending stops, nobody is seen any more and all who waited then wait for ever: the list
/// would look worse every month.
/// </summary>
public static class RecordFlow
{
    private const string Decided = "referrals-accepted";

    /// <summary>Why the records behind a figure seem to have stopped; null where they go on, or nothing is held on it.</summary>
    public static string? WhyStopped(Exhibit e)
    {
        var area = e.Case.Area.Code;
        if (e.Observation.Source.Grain != Grain.Records || e.Case.Base.Find(e.Series.Key with { MeasureId = Decided }) is not { } series || series.LatestOf(area) is null)
            return null;
        var year = Period.YearTo(e.Sheet.Period.End.Year, e.Sheet.Period.End.Month);
        var (now, before) = (DecidedIn(series, year, area), DecidedIn(series, year.YearBefore(), area));
        return now == 0 ? $"no referral was decided in {Wording.Of(year)}, as where records are no longer sent"
            : before >= series.Measure.MinimumDenominator && now < before * Thresholds.RecordsStopped.Value / 100
            ? $"{Wording.Number(now, Unit.Count)} referrals were decided in {Wording.Of(year)} and {Wording.Number(before, Unit.Count)} in the year before, as where records are no longer sent"
            : null;
    }

    private static double DecidedIn(Series series, Period year, string area) =>
        series.At(year)?.Of(area) is [{ Observation.Figure: { HasDenominator: true } figure }, ..] ? figure.Denominator : 0;
}
