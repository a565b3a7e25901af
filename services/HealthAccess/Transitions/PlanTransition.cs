using Send.HealthAccess.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using Transition = Send.HealthAccess.Storage.Transition;

namespace Send.HealthAccess.Transitions;

/// <summary>Says on which day a plan was agreed, of a transition that had none.</summary>
internal sealed class PlanTransition(ChangeRecords<Transition> records, AreaRegister register, TransitionCheck check)
{
    public async Task<PlanTransitionResponse> Handle(PlanTransitionRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        if (IsoDay.Read(request.PlannedOn) is null)
            throw new ServiceException(RecordErrors.WrongField(DayText.Not("planned_on", request.PlannedOn)));
        var planned = await records.Change(area, request.Id, request.Etag, VersionCause.Amended, held => Planned(held, request.PlannedOn), cancellationToken);
        return new() { Transition = planned.ToWire() };
    }

    private Transition Planned(Transition held, string plannedOn)
    {
        if (held.PlannedOn is { } before)
            throw new ServiceException(TransitionErrors.Planned(before));
        var wire = held.ToWire();
        wire.PlannedOn = plannedOn;
        var (planned, wrong) = check.Check(wire);
        return wrong is null ? planned! : throw new ServiceException(RecordErrors.WrongField(wrong));
    }
}
