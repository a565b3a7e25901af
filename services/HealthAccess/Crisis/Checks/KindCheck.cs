using Send.HealthAccess.V1;
using Send.Hosting.Errors;

namespace Send.HealthAccess.Crisis.Checks;

/// <summary>A crisis must be of one of the kinds.</summary>
internal static class KindCheck
{
    public static FieldViolation? Problem(CrisisKind kind) => kind > 0 && Enum.IsDefined(kind)
        ? null
        : new("kind", "no-kind", $"The crisis does not say how it came to a service. Give one of CrisisKind: in a file {string.Join(", ", Words.All<CrisisKind>())}.");
}
