using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Reports;

/// <summary>Judgements to begin from, and the calls that send them.</summary>
internal static class ReportCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Judgement On(Theme theme, JudgementKind kind, string text = "") => new()
    {
        Theme = theme,
        Judgement_ = kind,
        Text = text,
        Evidence = { new Evidence { Kind = EvidenceKind.Documents } },
    };

    public static JudgementRow Row(string inspection, Theme theme, JudgementKind kind, string text = "") =>
        new() { AreaCode = inspection[..3], Inspection = inspection, Judgement = On(theme, kind, text) };

    /// <summary>The rows of a file, the first of which is row 2.</summary>
    public static async Task<ImportObservationsResponse> ImportJudgements(this RunningInspections service, ImportHeader header, params IReadOnlyList<JudgementRow> rows)
    {
        foreach (var (index, row) in rows.Index())
            row.RowNumber = index + 2;
        using var call = service.Reports.ImportJudgements(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = header }, Cancel);
        await call.RequestStream.WriteAsync(new() { Rows = new() { Rows = { rows } } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = rows.Count } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return (await call).Result;
    }

    /// <summary>The grades of the judgement measures, by measure and month.</summary>
    public static async Task<List<(string Measure, string Period, double Grade)>> Grades(this RunningInspections service, string area) =>
        [.. (await service.Observations(area)).Where(o => o.MeasureId.StartsWith("judgement-", StringComparison.Ordinal))
            .Select(o => (o.MeasureId, o.Period.Text, o.Figure.Value)).OrderBy(o => o.MeasureId, StringComparer.Ordinal)];
}
