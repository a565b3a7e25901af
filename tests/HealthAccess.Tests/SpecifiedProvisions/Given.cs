using Send.HealthAccess.V1;

namespace Send.HealthAccess.Tests.SpecifiedProvisions;

/// <summary>Specified provision to begin from.</summary>
internal static class Given
{
    public static SpecifiedProvision Provision(string area, string id = "", string from = "2025-01-01", string to = "", string child = "C1") => new()
    {
        AreaCode = area,
        Id = id,
        Child = child,
        Service = HealthService.SpeechAndLanguageTherapy,
        From = from,
        To = to,
        ContactsAYear = 24,
        MinutesAYear = 720,
    };
}
