using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using Send.Measures;
using Transition = Send.HealthAccess.Storage.Transition;
using Wire = Send.HealthAccess.V1.Transition;

namespace Send.HealthAccess.Transitions;

/// <summary>Makes of a transition that was checked the one that is kept.</summary>
internal static class TransitionEntity
{
    public static Transition Of(Wire wire, string areaCode, string child) => new()
    {
        AreaCode = areaCode,
        Id = wire.Id,
        Child = child,
        Service = (HealthService)wire.Service,
        Sen = (SenProvision)wire.SenProvision,
        DueOn = IsoDay.Read(wire.DueOn)!.Value,
        AgeMonthsWhenDue = wire.AgeMonthsWhenDue,
        PlannedOn = IsoDay.Read(wire.PlannedOn),
        Outcome = wire.Outcome == 0 ? null : (TransitionOutcome)wire.Outcome,
        OutcomeOn = IsoDay.Read(wire.OutcomeOn),
    };
}
