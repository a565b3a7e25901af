using Send.Hosting.Errors;
using Send.Records.People;

namespace Send.HealthAccess.Checks;

/// <summary>
/// An id must not hold the NHS number of its child. It is looked for only where the record names the child by it: one in eleven numbers of
/// ten digits would pass for an NHS number.
/// </summary>
internal static class NumberInIdCheck
{
    public static FieldViolation? Problem(string id, string child) => NhsNumber.Looks(child) && id.Contains(child, StringComparison.Ordinal)
        ? new("id", "nhs-number-in-id", "The id holds the child's NHS number. Give one by which nobody can tell the child.")
        : null;
}
