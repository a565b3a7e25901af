using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Storage;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using ReportState = Send.Inspections.Storage.ReportState;

namespace Send.Inspections.Reports;

/// <summary>Makes a draft of what is published, or of a draft that was given up. What is published still counts.</summary>
internal sealed class ReviseReport(ChangeRecords<InspectionReport> records, AreaRegister register)
{
    public async Task<ReviseReportResponse> Handle(ReviseReportRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var draft = await records.Change(area, request.Id, request.Etag, VersionCause.Amended, Draft, cancellationToken);
        return new() { Report = draft.ToWire() };
    }

    private static InspectionReport Draft(InspectionReport held) =>
        held.State == ReportState.Draft ? throw new ServiceException(ReportErrors.DraftInHand()) : held with { State = ReportState.Draft };
}
