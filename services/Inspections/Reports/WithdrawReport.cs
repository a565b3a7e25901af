using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Storage;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using ReportState = Send.Inspections.Storage.ReportState;
using ReportWithdrawalReason = Send.Inspections.Storage.ReportWithdrawalReason;

namespace Send.Inspections.Reports;

/// <summary>Takes back what is published, and leaves it in the records. What it had superseded counts again; a draft stays in hand.</summary>
internal sealed class WithdrawReport(ChangeRecords<InspectionReport> records, AreaRegister register)
{
    public async Task<WithdrawReportResponse> Handle(WithdrawReportRequest request, CancellationToken cancellationToken)
    {
        var reason = (ReportWithdrawalReason)request.Reason;
        if (!Enum.IsDefined(reason))
            throw new ServiceException(ReportErrors.NoWithdrawalReason((int)reason));
        var area = Asked.Area(request.AreaCode, register);
        var withdrawn = await records.Follow(
            area, request.Id, VersionCause.Withdrawn, held => Withdrawn(ReportErrors.RequirePublished(new(held), request.Etag), reason), cancellationToken);
        return new() { Report = withdrawn.ToWire() };
    }

    private static InspectionReport Withdrawn(InspectionReport published, ReportWithdrawalReason reason) =>
        published with { State = ReportState.Withdrawn, Withdraws = published.Version, WithdrawnBecause = reason };
}
