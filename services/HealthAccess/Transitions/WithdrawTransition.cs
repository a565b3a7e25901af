using Send.HealthAccess.V1;
using Send.Measures.Areas;
using Transition = Send.HealthAccess.Storage.Transition;

namespace Send.HealthAccess.Transitions;

/// <summary>Takes a transition that should not have been recorded out of every count, and leaves it in the records.</summary>
internal sealed class WithdrawTransition(ChangeRecords<Transition> records, AreaRegister register)
{
    public async Task<WithdrawTransitionResponse> Handle(WithdrawTransitionRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var withdrawn = await records.Change(
            area, request.Id, request.Etag, VersionCause.Withdrawn, held => held with { RecordedInError = true }, cancellationToken);
        return new() { Transition = withdrawn.ToWire() };
    }
}
