using Send.HealthAccess.V1;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Checks;

/// <summary>The service must be one that is known.</summary>
internal static class ServiceCheck
{
    public static FieldViolation? Problem(HealthService service) => service switch
    {
        HealthService.Unspecified => new("service", "no-service", $"There is no service. {Give()}"),
        _ when Enum.IsDefined(service) => null,
        _ => new("service", "unknown-service", $"The service is none that there is. {Give()}"),
    };

    private static string Give() => $"Give one of HealthService: in a file {string.Join(", ", Words.All<HealthService>())}.";
}
