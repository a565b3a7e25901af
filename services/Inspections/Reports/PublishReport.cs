using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Storage;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using ReportState = Send.Inspections.Storage.ReportState;

namespace Send.Inspections.Reports;

/// <summary>Publishes the draft in hand.</summary>
internal sealed class PublishReport(AreaRegister register, ChangeReport change)
{
    public async Task<PublishReportResponse> Handle(PublishReportRequest request, CancellationToken cancellationToken) => new()
    {
        Report = (await change.Handle(
            Asked.Area(request.AreaCode, register), request.Id, VersionCause.Published, history => Publish(history.DraftToChange(request.Etag)), cancellationToken)).ToWire(),
    };

    private static InspectionReport Publish(InspectionReport draft) => draft.Judgements.Count == 0
        ? throw new ServiceException(ReportErrors.NoJudgement())
        : draft with { State = ReportState.Published };
}
