using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Storage;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using ReportState = Send.Inspections.Storage.ReportState;

namespace Send.Inspections.Reports;

/// <summary>Gives up the draft in hand. What is published still counts.</summary>
internal sealed class WithdrawDraft(ChangeRecords<InspectionReport> records, AreaRegister register)
{
    public async Task<WithdrawDraftResponse> Handle(WithdrawDraftRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var withdrawn = await records.Change(area, request.Id, request.Etag, VersionCause.Withdrawn, Withdrawn, cancellationToken);
        return new() { Report = withdrawn.ToWire() };
    }

    private static InspectionReport Withdrawn(InspectionReport held)
    {
        ReportErrors.RequireDraft(held);
        return held with { State = ReportState.Withdrawn };
    }
}
