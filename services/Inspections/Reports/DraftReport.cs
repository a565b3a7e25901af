using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Records.Storage;

namespace Send.Inspections.Reports;

/// <summary>Begins a draft of the first report of an inspection. The same again changes nothing.</summary>
internal sealed class DraftReport(ReportCheck check, ChangeReport change)
{
    public async Task<DraftReportResponse> Handle(DraftReportRequest request, CancellationToken cancellationToken)
    {
        var drafted = check.Draft(request.Report);
        var kept = await change.Handle(
            drafted.AreaCode, drafted.Id, VersionCause.Recorded,
            history => history.Draft() is { } draft
                ? draft.SaysTheSame(drafted) ? draft : throw new ServiceException(RecordErrors.Exists("report"))
                : history.Published() is null ? drafted : throw new ServiceException(ReportErrors.Published()),
            cancellationToken);
        return new() { Report = kept.ToWire() };
    }
}
