using Send.Hosting.Errors;

namespace Send.Attendance.Enrolments.Checks;

/// <summary>What the school of a row must be: a unique reference number (URN).</summary>
internal static class SchoolCheck
{
    private const int Digits = 6;

    public static FieldViolation? Problem(string urn) => urn.Length == Digits && urn.All(char.IsAsciiDigit)
        ? null
        : new("school_urn", "school-urn", $"The school's unique reference number (URN) is not one of {Digits} digits. Write it as 100001.");
}
