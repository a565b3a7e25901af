using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Storage;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using ReportState = Send.Inspections.Storage.ReportState;

namespace Send.Inspections.Reports;

/// <summary>Publishes the draft in hand, which supersedes what was published before.</summary>
internal sealed class PublishReport(ChangeRecords<InspectionReport> records, AreaRegister register)
{
    public async Task<PublishReportResponse> Handle(PublishReportRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var published = await records.Follow(
            area, request.Id, VersionCause.Published, held => Published(ReportErrors.RequireDraft(new(held), request.Etag)), cancellationToken);
        return new() { Report = published.ToWire() };
    }

    private static InspectionReport Published(InspectionReport draft) =>
        draft.Judgements.Count == 0 ? throw new ServiceException(ReportErrors.NoJudgement()) : draft with { State = ReportState.Published };
}
