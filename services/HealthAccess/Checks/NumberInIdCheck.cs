using Send.Hosting.Errors;
using Send.Observations.People;

namespace Send.HealthAccess.Checks;

/// <summary>An id must not hold the child's own NHS number, not even among other digits.</summary>
internal static class NumberInIdCheck
{
    public static FieldViolation? Problem(string id, string child) =>
        NhsNumber.Read(child) is { } number && Separators.Without(id).Contains(number, StringComparison.Ordinal)
            ? new("id", "nhs-number-in-id", "The id holds the child's NHS number. Give one by which nobody can tell the child.")
            : null;
}
