using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Storage;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using ReportState = Send.Inspections.Storage.ReportState;

namespace Send.Inspections.Reports;

/// <summary>Makes a draft of what is published now, which still counts.</summary>
internal sealed class ReviseReport(ChangeRecords<InspectionReport> records, AreaRegister register)
{
    public async Task<ReviseReportResponse> Handle(ReviseReportRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var draft = await records.Follow(area, request.Id, VersionCause.Amended, held => Draft(new(held), request.Etag), cancellationToken);
        return new() { Report = draft.ToWire() };
    }

    private static InspectionReport Draft(ReportStanding held, string etag) => held.Draft is null
        ? ReportErrors.RequirePublished(held, etag) with { State = ReportState.Draft }
        : throw new ServiceException(ReportErrors.DraftInHand());
}
