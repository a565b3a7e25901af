using Send.HealthAccess.V1;
using Send.Measures.V1;
using CrisisEvent = Send.HealthAccess.Storage.CrisisEvent;
using Wire = Send.HealthAccess.V1.CrisisEvent;

namespace Send.HealthAccess.Crisis;

/// <summary>Crises as <c>send.health_access.v1</c> says them.</summary>
internal static class CrisisEventWire
{
    public static Wire ToWire(this CrisisEvent e) => new()
    {
        AreaCode = e.AreaCode,
        Id = e.Id,
        Child = e.Child,
        Kind = (CrisisKind)e.Kind,
        Date = IsoDay.Write(e.On),
        Provider = e.Provider,
        SenProvision = (SenProvision)e.Sen,
        AgeMonths = e.AgeMonths,
        RecordedInError = e.RecordedInError,
        Etag = e.Etag,
    };

    public static CrisisEventVersion ToVersion(this CrisisEvent e) => new() { Event = e.ToWire(), Version = e.VersionToWire() };
}
