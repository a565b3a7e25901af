using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Transition = Send.HealthAccess.Storage.Transition;

namespace Send.HealthAccess.Transitions;

/// <summary>Puts another content in the place of the one that was read.</summary>
internal sealed class AmendTransition(ChangeRecords<Transition> records, AreaRegister register, TransitionCheck check)
{
    public async Task<AmendTransitionResponse> Handle(AmendTransitionRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Transition ?? throw new ServiceException(RecordErrors.Missing(TransitionRules.Word));
        var area = Asked.Area(wire.AreaCode, register, "transition.area_code");
        var amended = await records.Change(area, wire.Id, wire.Etag, VersionCause.Amended, _ => Checked(wire), cancellationToken);
        return new() { Transition = amended.ToWire() };
    }

    private Transition Checked(V1.Transition wire) => check.Check(wire) switch
    {
        ({ } transition, _) => transition,
        (_, var wrong) => throw new ServiceException(RecordErrors.Wrong(TransitionRules.Word, wrong!)),
    };
}
