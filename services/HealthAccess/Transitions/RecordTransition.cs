using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Transition = Send.HealthAccess.Storage.Transition;

namespace Send.HealthAccess.Transitions;

/// <summary>Records a transition. The same again, under an id of the sender's, changes nothing.</summary>
internal sealed class RecordTransition(ChangeRecords<Transition> records, TransitionCheck check, TimeProvider time)
{
    public async Task<RecordTransitionResponse> Handle(RecordTransitionRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Transition?.Clone() ?? throw new ServiceException(RecordErrors.Missing(TransitionRules.Word));
        if (wire.Id.Length == 0)
            wire.Id = RecordId.New(time);
        var (transition, wrong) = check.Check(wire);
        return wrong is null
            ? new() { Transition = (await records.Record(transition!, cancellationToken)).ToWire() }
            : throw new ServiceException(RecordErrors.Wrong(TransitionRules.Word, wrong));
    }
}
