using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Transition = Send.HealthAccess.Storage.Transition;

namespace Send.HealthAccess.Transitions;

/// <summary>Says what became of a young person of whom nothing was known.</summary>
internal sealed class RecordTransitionOutcome(ChangeRecords<Transition> records, AreaRegister register, TransitionCheck check)
{
    public async Task<RecordTransitionOutcomeResponse> Handle(RecordTransitionOutcomeRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (request.Outcome == TransitionOutcome.Unspecified)
            throw new ServiceException(TransitionErrors.NoOutcome());
        var settled = await records.Change(area, request.Id, request.Etag, VersionCause.Amended, held => Settled(held, request), cancellationToken);
        return new() { Transition = settled.ToWire() };
    }

    private Transition Settled(Transition held, RecordTransitionOutcomeRequest request)
    {
        if (held.OutcomeOn is { } before)
            throw new ServiceException(TransitionErrors.Settled(before));
        var wire = held.ToWire();
        (wire.Outcome, wire.OutcomeOn) = (request.Outcome, request.OutcomeOn);
        var (settled, wrong) = check.Check(wire);
        return wrong is null ? settled! : throw new ServiceException(RecordErrors.WrongField(wrong));
    }
}
