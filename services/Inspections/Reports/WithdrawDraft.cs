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
        var given = await records.Follow(
            area, request.Id, VersionCause.Withdrawn,
            held => ReportErrors.RequireDraft(new(held), request.Etag) with { State = ReportState.GivenUp }, cancellationToken);
        return new() { Report = given.ToWire() };
    }
}
