using Send.HealthAccess.Services;
using SpecifiedProvision = Send.HealthAccess.Storage.SpecifiedProvision;
using Wire = Send.HealthAccess.V1.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>Makes of specified provision that was checked what is kept.</summary>
internal static class SpecifiedProvisionEntity
{
    public static SpecifiedProvision Of(Wire wire, string areaCode, string child) => new()
    {
        AreaCode = areaCode,
        Id = wire.Id,
        Child = child,
        Service = (HealthService)wire.Service,
        From = IsoDay.Read(wire.From)!.Value,
        To = IsoDay.Read(wire.To),
        ContactsAYear = wire.ContactsAYear,
        MinutesAYear = wire.HasMinutesAYear ? wire.MinutesAYear : null,
    };
}
