using Send.HealthAccess.Storage;
using Send.Measures;
using CrisisEvent = Send.HealthAccess.Storage.CrisisEvent;
using Wire = Send.HealthAccess.V1.CrisisEvent;

namespace Send.HealthAccess.Crisis;

/// <summary>Makes of a crisis that was checked the one that is kept.</summary>
internal static class CrisisEventEntity
{
    public static CrisisEvent Of(Wire wire, string areaCode, string child) => new()
    {
        AreaCode = areaCode,
        Id = wire.Id,
        Child = child,
        Kind = (CrisisKind)wire.Kind,
        On = IsoDay.Read(wire.Date)!.Value,
        Provider = wire.Provider.ToUpperInvariant(),
        Sen = (SenProvision)wire.SenProvision,
        AgeMonths = wire.AgeMonths,
    };
}
