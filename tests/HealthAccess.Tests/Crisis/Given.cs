using Send.HealthAccess.V1;
using Send.Measures.V1;

namespace Send.HealthAccess.Tests.Crisis;

/// <summary>Crises to begin from.</summary>
internal static class Given
{
    public static CrisisEvent Crisis(string area, string id = "", string date = "2025-03-01", string child = "C1") => new()
    {
        AreaCode = area,
        Id = id,
        Child = child,
        Kind = CrisisKind.EmergencyAttendance,
        Date = date,
        Provider = "RXA",
        SenProvision = SenProvision.SenSupport,
        AgeMonths = 170,
    };
}
