using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Records.Storage;
using InspectionReport = Send.Inspections.Storage.InspectionReport;

namespace Send.Inspections.Reports;

/// <summary>Begins a draft where none is in hand and nothing is published. The same again changes nothing.</summary>
internal sealed class DraftReport(ChangeRecords<InspectionReport> records, ReportCheck check)
{
    public async Task<DraftReportResponse> Handle(DraftReportRequest request, CancellationToken cancellationToken)
    {
        var (draft, wrong) = check.Check(request.Report ?? throw new ServiceException(RecordErrors.Missing(ReportRules.Word)));
        if (wrong is not null)
            throw new ServiceException(RecordErrors.Wrong(ReportRules.Word, wrong));
        var kept = await records.Follow(draft!.AreaCode, draft.Id, VersionCause.Recorded, held => Begun(draft, new(held)), cancellationToken);
        return new() { Report = kept.ToWire() };
    }

    private static InspectionReport Begun(InspectionReport draft, ReportStanding held) => held switch
    {
        { Draft: { } same } when same.Judgements.SequenceEqual(draft.Judgements) => same,
        { Draft: null, Published: null } => draft,
        _ => throw new ServiceException(ReportErrors.Exists(held)),
    };
}
