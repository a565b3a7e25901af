using Send.Hosting.Errors;
using Send.Measures.V1;

namespace Send.Inspections.Reports.Checks;

/// <summary>A judgement must be of one of the six themes.</summary>
internal static class ThemeCheck
{
    public static FieldViolation? Problem(Theme theme) => theme != Theme.Unspecified && Enum.IsDefined(theme)
        ? null
        : new("theme", "unknown-theme", $"The theme is none of the six. In a file give one of {string.Join(", ", Words.All<Theme>())}.");
}
