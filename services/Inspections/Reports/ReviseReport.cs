using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Storage;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using ReportState = Send.Inspections.Storage.ReportState;

namespace Send.Inspections.Reports;

/// <summary>Makes a draft of what is published, beside it.</summary>
internal sealed class ReviseReport(AreaRegister register, ChangeReport change)
{
    public async Task<ReviseReportResponse> Handle(ReviseReportRequest request, CancellationToken cancellationToken) => new()
    {
        Report = (await change.Handle(
            Asked.Area(request.AreaCode, register), request.Id, VersionCause.Amended, history => Revise(history, request.Etag), cancellationToken)).ToWire(),
    };

    private static InspectionReport Revise(IReadOnlyList<InspectionReport> history, string etag) => (history.Draft(), history.Published()) switch
    {
        ({ }, _) => throw new ServiceException(ReportErrors.DraftInHand()),
        (_, null) => throw new ServiceException(history.Count == 0 ? ReportErrors.NotFound() : ReportErrors.NotPublished()),
        (_, var published) => published.Etag == etag ? published with { State = ReportState.Draft } : throw new ServiceException(RecordErrors.StaleEtag("report")),
    };
}
