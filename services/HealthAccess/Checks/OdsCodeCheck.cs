using Send.Hosting.Errors;

namespace Send.HealthAccess.Checks;

/// <summary>An organisation of the NHS is named by its code of the Organisation Data Service. Codes are kept in capitals, as they are published.</summary>
internal static class OdsCodeCheck
{
    private const int Shortest = 3;
    private const int Longest = 6;

    /// <param name="field">The field that has it.</param>
    /// <param name="code">The code.</param>
    /// <param name="whose">Whose it is, for instance provider.</param>
    public static FieldViolation? Problem(string field, string code, string whose) =>
        code.Length is >= Shortest and <= Longest && code.All(char.IsAsciiLetterOrDigit)
            ? null
            : new(field, "not-an-ods-code", $"The {whose} is not named by its ODS code. Give the code, {Shortest} to {Longest} letters or digits, for instance RXA.");
}
