using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Records.Storage;
using ReportState = Send.Inspections.Storage.ReportState;

namespace Send.Inspections.Reports;

/// <summary>Gives up the draft in hand. What is published still counts.</summary>
internal sealed class WithdrawDraft(AreaRegister register, ChangeReport change)
{
    public async Task<WithdrawDraftResponse> Handle(WithdrawDraftRequest request, CancellationToken cancellationToken) => new()
    {
        Report = (await change.Handle(
            Asked.Area(request.AreaCode, register), request.Id, VersionCause.Withdrawn,
            history => history.DraftToChange(request.Etag) with { State = ReportState.Withdrawn }, cancellationToken)).ToWire(),
    };
}
