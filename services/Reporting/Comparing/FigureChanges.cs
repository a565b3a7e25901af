using Send.Reporting.V1;

namespace Send.Reporting.Comparing;

/// <summary>The figures that are others in the second report.</summary>
internal static class FigureChanges
{
    public static IEnumerable<FigureChange> Between(ReportContent from, ReportContent to)
    {
        var (before, after) = (ShownFigure.In(from), ShownFigure.In(to));
        return before.Keys.Union(after.Keys)
            .SelectMany(series => Pair(before.GetValueOrDefault(series) ?? [], after.GetValueOrDefault(series) ?? []))
            .OrderBy(c => c.Findings[0]);
    }

    /// <summary>Those of the same period first, then those of the same kind of period; what is then left of a series is told as another period of it, or as new or gone.</summary>
    private static IEnumerable<FigureChange> Pair(IReadOnlyList<ShownFigure> before, IReadOnlyList<ShownFigure> after)
    {
        foreach (var (then, now) in before.Join(after, f => f.Period, f => f.Period, (then, now) => (then, now)))
        {
            if (!then.SaysTheSame(now))
                yield return Change(FigureChangeKind.Revised, then, now);
            else if (then.Evidence.Reading != now.Evidence.Reading)
                yield return Change(FigureChangeKind.ReadOtherwise, then, now);
        }
        List<ShownFigure> gone = [.. before.ExceptBy(after.Select(f => f.Period), f => f.Period)];
        List<ShownFigure> come = [.. after.ExceptBy(before.Select(f => f.Period), f => f.Period)];
        List<(ShownFigure Then, ShownFigure Now)> alike = [.. gone.GroupBy(f => f.PeriodKind).SelectMany(g => g.Zip(come.Where(f => f.PeriodKind == g.Key)))];
        foreach (var (then, now) in alike)
            yield return Change(FigureChangeKind.OtherPeriod, then, now);
        gone = [.. gone.ExceptBy(alike.Select(a => a.Then.Period), f => f.Period)];
        come = [.. come.ExceptBy(alike.Select(a => a.Now.Period), f => f.Period)];
        for (var i = 0; i < Math.Max(gone.Count, come.Count); i++)
        {
            yield return (gone.ElementAtOrDefault(i), come.ElementAtOrDefault(i)) switch
            {
                ({ } then, { } now) => Change(FigureChangeKind.OtherPeriod, then, now),
                (null, var now) => Change(FigureChangeKind.New, null, now),
                var (then, _) => Change(FigureChangeKind.Gone, then, null),
            };
        }
    }

    private static FigureChange Change(FigureChangeKind kind, ShownFigure? then, ShownFigure? now)
    {
        var shown = (now ?? then)!;
        var change = new FigureChange
        {
            Kind = kind,
            Title = shown.Evidence.Title,
            Unit = shown.Evidence.Unit,
            Findings = { shown.Findings },
            Role = shown.Role,
            From = then?.Observation,
            To = now?.Observation,
            FromReading = then?.Evidence.Reading ?? Reading.Unspecified,
            ToReading = now?.Evidence.Reading ?? Reading.Unspecified,
        };
        change.Text = ChangeText.Of(change);
        return change;
    }
}
