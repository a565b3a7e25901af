using Send.Hosting.Errors;
using Send.Inspections.V1;

namespace Send.Inspections.Reports.Checks;

/// <summary>Evidence must be of known kinds, each once, and be counted from 1 where it is counted.</summary>
internal static class EvidenceCheck
{
    public static FieldViolation? Problem(IReadOnlyCollection<Evidence> evidence) => evidence switch
    {
        _ when evidence.Any(e => e.Kind == EvidenceKind.Unspecified || !Enum.IsDefined(e.Kind)) => new(
            "evidence", "unknown-evidence", $"A kind of evidence is none that is known. In a file give some of {string.Join(", ", Words.All<EvidenceKind>())}, set apart by blanks."),
        _ when evidence.DistinctBy(e => e.Kind).Count() < evidence.Count => new("evidence", "evidence-twice", "A kind of evidence is given more than once. Give each once."),
        _ when evidence.Any(e => e is { HasCount: true, Count: < 1 }) => new("evidence", "evidence-count", "A count of evidence is below 1. Leave it out where it is not known."),
        _ => null,
    };
}
