using Send.Hosting.Errors;
using Send.Inspections.V1;

namespace Send.Inspections.Reports.Checks;

/// <summary>A judgement must be one that inspectors give.</summary>
internal static class KindCheck
{
    public static FieldViolation? Problem(JudgementKind kind) => kind != JudgementKind.Unspecified && Enum.IsDefined(kind)
        ? null
        : new("judgement", "unknown-judgement", $"The judgement is none that is known. In a file give one of {string.Join(", ", Words.All<JudgementKind>())}.");
}
