using Send.Hosting.Errors;
using Wire = Send.HealthAccess.V1.CommissionedService;

namespace Send.HealthAccess.Commissioning.Checks;

/// <summary>Ages are whole years from 0 to 25, the lower before the higher.</summary>
internal static class AgesCheck
{
    public static FieldViolation? Problem(Wire wire) =>
        OutOfRange("from_age", wire.HasFromAge ? wire.FromAge : null)
        ?? OutOfRange("to_age", wire.HasToAge ? wire.ToAge : null)
        ?? (wire.ToAge < wire.FromAge
            ? new("to_age", "ages-upside-down", $"The highest age, {wire.ToAge}, is below the lowest, {wire.FromAge}. Give the lowest first.")
            : null);

    private static FieldViolation? OutOfRange(string field, int? age) => age is >= 0 and <= AgeCover.Highest
        ? null
        : new(field, "age", $"The age is {(age is { } years ? $"{years}" : "not given")}. Give whole years from 0 to {AgeCover.Highest}: a service up to the 19th birthday has 18 as its highest, one up to the 26th 25.");
}
