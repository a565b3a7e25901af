using Send.Inspections.V1;
using Send.Records.Storage;

namespace Send.Inspections.Reports;

/// <summary>Puts other judgements in the place of those of the draft in hand.</summary>
internal sealed class AmendDraft(ReportCheck check, ChangeReport change)
{
    public async Task<AmendDraftResponse> Handle(AmendDraftRequest request, CancellationToken cancellationToken)
    {
        var amended = check.Draft(request.Report);
        var kept = await change.Handle(
            amended.AreaCode, amended.Id, VersionCause.Amended,
            history => history.DraftToChange(request.Report.Etag) is var draft && draft.SaysTheSame(amended) ? draft : amended,
            cancellationToken);
        return new() { Report = kept.ToWire() };
    }
}
