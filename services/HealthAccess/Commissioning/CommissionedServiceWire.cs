using Send.HealthAccess.V1;
using CommissionedService = Send.HealthAccess.Storage.CommissionedService;
using Wire = Send.HealthAccess.V1.CommissionedService;

namespace Send.HealthAccess.Commissioning;

/// <summary>Commissioned services as <c>send.health_access.v1</c> says them.</summary>
internal static class CommissionedServiceWire
{
    public static Wire ToWire(this CommissionedService s) => new()
    {
        AreaCode = s.AreaCode,
        Id = s.Id,
        Service = (HealthService)s.Service,
        CommissionerKind = (CommissionerKind)s.CommissionerKind,
        Commissioner = s.Commissioner,
        FromAge = s.FromAge,
        ToAge = s.ToAge,
        StartsOn = IsoDay.Write(s.From),
        EndsOn = IsoDay.Write(s.To),
        RecordedInError = s.RecordedInError,
        Etag = s.Etag,
    };

    public static CommissionedServiceVersion ToVersion(this CommissionedService s) => new() { CommissionedService = s.ToWire(), Version = s.VersionToWire() };
}
