using Send.Reporting.Publishing;
using Send.Reporting.V1;

namespace Send.Reporting.Comparing;

/// <summary>The counts of areas that are others in the second report.</summary>
internal static class CountChanges
{
    public static IEnumerable<CountChange> Between(ReportContent first, ReportContent second) =>
        from before in first.Many?.Counts.Findings ?? []
        join after in second.Many?.Counts.Findings ?? [] on before.Number equals after.Number
        from count in Counts(before).Zip(Counts(after))
        where count.First.Areas != count.Second.Areas
        select new CountChange
        {
            Number = after.Number,
            Title = after.Title,
            Verdict = count.Second.Verdict,
            From = count.First.Areas,
            To = count.Second.Areas,
            Text = $"{after.Number}. {after.Title}, areas with {Words.Of(count.Second.Verdict)}: {count.First.Areas} → {count.Second.Areas}.",
        };

    private static IEnumerable<(Verdict Verdict, int Areas)> Counts(NationalFinding f) =>
    [
        (Verdict.Weakness, f.Weakness), (Verdict.Mixed, f.Mixed), (Verdict.Strength, f.Strength), (Verdict.InsufficientEvidence, f.InsufficientEvidence),
    ];
}
