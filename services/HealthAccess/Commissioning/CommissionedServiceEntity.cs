using Send.HealthAccess.Services;
using Send.HealthAccess.Storage;
using CommissionedService = Send.HealthAccess.Storage.CommissionedService;
using Wire = Send.HealthAccess.V1.CommissionedService;

namespace Send.HealthAccess.Commissioning;

/// <summary>Makes of a commissioned service that was checked the one that is kept.</summary>
internal static class CommissionedServiceEntity
{
    public static CommissionedService Of(Wire wire, string areaCode) => new()
    {
        AreaCode = areaCode,
        Id = wire.Id,
        Service = (HealthService)wire.Service,
        CommissionerKind = (CommissionerKind)wire.CommissionerKind,
        Commissioner = wire.Commissioner.ToUpperInvariant(),
        FromAge = wire.FromAge,
        ToAge = wire.ToAge,
        From = IsoDay.Read(wire.StartsOn)!.Value,
        To = IsoDay.Read(wire.EndsOn),
    };
}
