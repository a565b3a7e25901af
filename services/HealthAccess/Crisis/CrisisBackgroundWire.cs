using Send.HealthAccess.V1;
using Wire = Send.HealthAccess.V1.CrisisBackground;

namespace Send.HealthAccess.Crisis;

/// <summary>Backgrounds of crises as <c>send.health_access.v1</c> says them.</summary>
internal static class CrisisBackgroundWire
{
    public static Wire ToWire(this CrisisBackground background) => new()
    {
        WaitingFor = { background.WaitingFor.Select(w => new V1.ServiceWaitedFor { Service = (HealthService)w.Service, Days = w.Days }) },
        RefusedBy = { background.RefusedBy.Select(ToWire) },
        ClosedBeforeSupport = { background.ClosedBeforeSupport.Select(s => (HealthService)s) },
        KnownTo = { background.KnownTo.Select(s => (HealthService)s) },
        NotKnownOf = { background.NotKnownOf.Select(s => (HealthService)s) },
    };

    private static V1.ServiceThatRefused ToWire(ServiceThatRefused refused) => new()
    {
        Service = (HealthService)refused.Service,
        Decision = (ReferralDecision)refused.Decision,
        Reason = (NotAcceptedReason)(refused.Reason ?? 0),
        DaysSince = refused.DaysSince,
    };
}
