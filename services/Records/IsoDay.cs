using System.Globalization;

namespace Send.Records;

/// <summary>Days as the contract writes them: 2026-03-31, or nothing where there is none.</summary>
public static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day of a text; null where the text is empty or no day.</summary>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string Write(DateOnly? day) => day?.ToString(Form, CultureInfo.InvariantCulture) ?? "";
}
