using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Reports;

/// <summary>Reports to begin from, and the calls of <c>InspectionReportService</c>.</summary>
internal static class ReportCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Judgement Judged(Theme theme, JudgementKind kind, string text = "") => new()
    {
        Theme = theme,
        Judgement_ = kind,
        Text = text,
        Evidence = { new Evidence { Kind = EvidenceKind.RecordsSampled, Count = 12 }, new Evidence { Kind = EvidenceKind.Interviews } },
    };

    /// <summary>Of an inspection that is recorded here: of 2016, with a written statement of action.</summary>
    public static async Task<InspectionReport> Inspected(this RunningInspections service, string area, params Judgement[] judgements)
    {
        var inspection = await service.Record(Given.Of2016(area));
        return new() { AreaCode = area, Id = inspection.Id, Judgements = { judgements } };
    }

    public static async Task<InspectionReport> Draft(this RunningInspections service, InspectionReport report) =>
        (await service.Reports.DraftReportAsync(new() { Report = report }, cancellationToken: Cancel)).Report;

    public static async Task<InspectionReport> Amend(this RunningInspections service, InspectionReport report) =>
        (await service.Reports.AmendDraftAsync(new() { Report = report }, cancellationToken: Cancel)).Report;

    public static async Task<InspectionReport> Publish(this RunningInspections service, InspectionReport report) =>
        (await service.Reports.PublishReportAsync(new() { AreaCode = report.AreaCode, Id = report.Id, Etag = report.Etag }, cancellationToken: Cancel)).Report;

    public static async Task<InspectionReport> Revise(this RunningInspections service, InspectionReport report) =>
        (await service.Reports.ReviseReportAsync(new() { AreaCode = report.AreaCode, Id = report.Id, Etag = report.Etag }, cancellationToken: Cancel)).Report;

    public static async Task<InspectionReport> GiveUp(this RunningInspections service, InspectionReport report) =>
        (await service.Reports.WithdrawDraftAsync(new() { AreaCode = report.AreaCode, Id = report.Id, Etag = report.Etag }, cancellationToken: Cancel)).Report;

    public static async Task<InspectionReport> Withdraw(
        this RunningInspections service, InspectionReport report, ReportWithdrawalReason reason = ReportWithdrawalReason.RecordedInError) =>
        (await service.Reports.WithdrawReportAsync(new() { AreaCode = report.AreaCode, Id = report.Id, Etag = report.Etag, Reason = reason }, cancellationToken: Cancel)).Report;

    /// <summary>The judgement of a theme; null where there is no figure.</summary>
    public static async Task<double?> Grade(this RunningInspections service, string area, string measure) =>
        (await service.Observations(area)).Find(o => o.MeasureId == measure)?.Figure.Value;

    public static async Task<GetReportResponse> Report(this RunningInspections service, InspectionReport report) =>
        await service.Reports.GetReportAsync(new() { AreaCode = report.AreaCode, Id = report.Id }, cancellationToken: Cancel);

    public static async Task<ImportObservationsResponse> ImportJudgements(this RunningInspections service, ImportHeader header, params IReadOnlyList<(string Inspection, Judgement Judgement)> rows)
    {
        using var call = service.Reports.ImportJudgements(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = header }, Cancel);
        await call.RequestStream.WriteAsync(
            new()
            {
                Rows = new()
                {
                    Rows = { rows.Index().Select(r => new JudgementRow { RowNumber = r.Index + 2, AreaCode = r.Item.Inspection[..3], Inspection = r.Item.Inspection, Judgement = r.Item.Judgement }) },
                },
            },
            Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = rows.Count } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return (await call).Result;
    }
}
