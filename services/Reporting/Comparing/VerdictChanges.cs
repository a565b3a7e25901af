using Send.Reporting.Publishing;
using Send.Reporting.V1;

namespace Send.Reporting.Comparing;

/// <summary>The verdicts that are others in the second report.</summary>
internal static class VerdictChanges
{
    public static IEnumerable<VerdictChange> Between(ReportContent from, ReportContent to)
    {
        var (before, after) = (Of(from).ToDictionary(s => (s.Number, s.AreaCode)), Of(to).ToDictionary(s => (s.Number, s.AreaCode)));
        return before.Keys.Union(after.Keys).Order()
            .Select(key => Change(before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
            .Where(c => c.From != c.To);
    }

    private static VerdictChange Change(Said? before, Said? after)
    {
        var said = (after ?? before)!;
        var change = new VerdictChange
        {
            Number = said.Number,
            Title = said.Title,
            AreaCode = said.AreaCode,
            AreaName = said.AreaName,
            From = before?.Verdict ?? Verdict.Unspecified,
            To = after?.Verdict ?? Verdict.Unspecified,
        };
        change.Text = $"{said.AreaName}, {said.Number}. {said.Title}: {Words.Of(change.From)} → {Words.Of(change.To)}.";
        return change;
    }

    private static IEnumerable<Said> Of(ReportContent content) => content.Area is { } area
        ? area.Findings.Select(f => new Said(f.Number, f.Title, area.AreaCode, area.AreaName, f.Verdict))
        : from row in content.Many.Areas
          from f in content.Many.Counts.Findings.Zip(row.Verdicts)
          select new Said(f.First.Number, f.First.Title, row.AreaCode, row.AreaName, f.Second);

    private sealed record Said(int Number, string Title, string AreaCode, string AreaName, Verdict Verdict);
}
