using Send.Hosting.Errors;

namespace Send.Attendance.Enrolments.Checks;

/// <summary>What the area of a row must be: one that the register of areas knows.</summary>
internal static class AreaCheck
{
    private const int CodeLength = 3;

    public static FieldViolation Unknown(string sent)
    {
        // Where columns were mistaken for each other, anything else may be a person's.
        var what = sent.Length == CodeLength && sent.All(char.IsAsciiDigit) ? $"{sent} is no code of an area" : "The area has no code that the register of areas knows";
        return new("area_code", "unknown-area", $"{what}. Give a 3-digit code, for instance 301.");
    }
}
