using Send.HealthAccess.V1;
using SpecifiedProvision = Send.HealthAccess.Storage.SpecifiedProvision;
using Wire = Send.HealthAccess.V1.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>Specified provision as <c>send.health_access.v1</c> says it.</summary>
internal static class SpecifiedProvisionWire
{
    public static Wire ToWire(this SpecifiedProvision p)
    {
        var wire = new Wire
        {
            AreaCode = p.AreaCode,
            Id = p.Id,
            Child = p.Child,
            Service = (HealthService)p.Service,
            From = IsoDay.Write(p.From),
            To = IsoDay.Write(p.To),
            ContactsAYear = p.ContactsAYear,
            RecordedInError = p.RecordedInError,
            Etag = p.Etag,
        };
        if (p.MinutesAYear is { } minutes)
            wire.MinutesAYear = minutes;
        return wire;
    }

    public static SpecifiedProvisionVersion ToVersion(this SpecifiedProvision p) => new() { Provision = p.ToWire(), Version = p.VersionToWire() };
}
