using Send.Measures;
using Wire = Send.Measures.V1;

namespace Send.Observations.Reconciliations;

/// <summary>What may explain that two figures differ: of the pair itself, and of the records behind it.</summary>
public sealed class ExplainPair(IEnumerable<IRecordFacts> records, TimeProvider time)
{
    internal async Task<List<Explanation>> Handle(FigurePair pair, Wire.Difference? difference, CancellationToken cancellationToken)
    {
        if (difference is null)
            return [.. NoFigure(pair)];
        if (difference.WithinRounding)
            return Math.Abs(difference.Value) > Rounding.Least ? [Explanation.PublishedRounded(pair.Rounding)] : [];
        var period = Period.Parse(pair.Records.Period.Text)!;
        var isRunning = period.End >= time.Today();
        List<Explanation> found = [.. OfPair(pair, period, isRunning)];
        var figure = new RecordFigure(pair.Records.AreaCode, pair.Measure, period, (SenProvision)pair.Records.SenProvision, pair.Records.Revision, isRunning);
        foreach (var kind in records)
            found.AddRange(await kind.Of(figure, cancellationToken));
        return found.Count > 0 ? found : [Explanation.Unexplained()];
    }

    private static IEnumerable<Explanation> NoFigure(FigurePair pair)
    {
        if (pair.Published.Symbol is { } symbol)
            yield return symbol.Kind == Wire.SymbolKind.Suppressed ? Explanation.PublishedSuppressed() : Explanation.PublishedNoFigure(symbol.Reason);
        if (pair.Records.Symbol is { } nobody)
            yield return Explanation.RecordsNobody(nobody.Reason);
    }

    private static IEnumerable<Explanation> OfPair(FigurePair pair, Period period, bool isRunning)
    {
        if (isRunning)
            yield return Explanation.PeriodRunning(period);
        var (own, published) = (pair.Records.Figure, pair.Published.Figure);
        if (!own.HasDenominator)
            yield break;
        if (published is { HasDenominator: true, Denominator: > 0 })
        {
            if (own.Denominator != published.Denominator)
                yield return Explanation.Coverage(own.Denominator, published.Denominator);
        }
        else
        {
            yield return Explanation.PublishedNoDenominator();
        }
    }
}
