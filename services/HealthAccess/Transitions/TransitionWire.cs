using Send.HealthAccess.V1;
using Send.Measures.V1;
using Transition = Send.HealthAccess.Storage.Transition;
using Wire = Send.HealthAccess.V1.Transition;

namespace Send.HealthAccess.Transitions;

/// <summary>Transitions as <c>send.health_access.v1</c> says them.</summary>
internal static class TransitionWire
{
    public static Wire ToWire(this Transition t)
    {
        var wire = new Wire
        {
            AreaCode = t.AreaCode,
            Id = t.Id,
            Child = t.Child,
            Service = (HealthService)t.Service,
            SenProvision = (SenProvision)t.Sen,
            DueOn = IsoDay.Write(t.DueOn),
            AgeMonthsWhenDue = t.AgeMonthsWhenDue,
            PlannedOn = IsoDay.Write(t.PlannedOn),
            Outcome = (TransitionOutcome)(t.Outcome ?? 0),
            OutcomeOn = IsoDay.Write(t.OutcomeOn),
            RecordedInError = t.RecordedInError,
            Etag = t.Etag,
        };
        if (TransitionTally.AgeMonthsWhenPlanned(t) is { } months)
            wire.AgeMonthsWhenPlanned = months;
        return wire;
    }

    public static TransitionVersion ToVersion(this Transition t) => new() { Transition = t.ToWire(), Version = t.VersionToWire() };
}
