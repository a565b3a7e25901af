using Send.Hosting.Errors;
using Send.Records.People;

namespace Send.HealthAccess.Checks;

/// <summary>
/// An id must not hold an NHS number, the child's or what could be one: of ids with ten digits by themselves one in eleven is refused by
/// chance, which is better than to keep a number.
/// </summary>
internal static class NumberInIdCheck
{
    public static FieldViolation? Problem(string id, string child) => (NhsNumber.Looks(child) && id.Contains(child, StringComparison.Ordinal)) || NhsNumber.IsWithin(id)
        ? new("id", "nhs-number-in-id", "The id holds the child's NHS number. Give one by which nobody can tell the child.")
        : null;
}
