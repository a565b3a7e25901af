using Send.Hosting.Errors;

namespace Send.Records.Checks;

/// <summary>The school must be named by a URN.</summary>
public static class SchoolCheck
{
    private const int Length = 6;

    public static FieldViolation? Problem(string urn) => urn.Length == Length && urn.All(char.IsAsciiDigit)
        ? null
        : new("school_urn", "not-a-urn", "The school is not named by its unique reference number. Give the URN, 6 digits.");
}
