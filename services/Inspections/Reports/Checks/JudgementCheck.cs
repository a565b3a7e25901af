using Send.Hosting.Errors;
using Send.Inspections.V1;
using Send.Measures.V1;

namespace Send.Inspections.Reports.Checks;

/// <summary>A judgement must say on what theme it is, what it is, and rest on evidence that is known.</summary>
internal static class JudgementCheck
{
    public static FieldViolation? Problem(Judgement judgement) => judgement switch
    {
        { Theme: Theme.Unspecified } => Unknown("theme", "no-theme", "There is no theme.", Words.All<Theme>()),
        { Theme: var theme } when !Enum.IsDefined(theme) => Unknown("theme", "unknown-theme", "The theme is none of the six.", Words.All<Theme>()),
        { Judgement_: JudgementKind.Unspecified } => Unknown("judgement", "no-judgement-kind", "There is no judgement.", Words.All<JudgementKind>()),
        { Judgement_: var kind } when !Enum.IsDefined(kind) => Unknown("judgement", "unknown-judgement", "The judgement is none that there is.", Words.All<JudgementKind>()),
        _ => TextCheck.Problem(judgement.Text) ?? EvidenceProblem(judgement.Evidence),
    };

    private static FieldViolation? EvidenceProblem(IReadOnlyList<Evidence> evidence) => evidence switch
    {
        _ when evidence.Any(e => e.Kind == EvidenceKind.Unspecified || !Enum.IsDefined(e.Kind)) =>
            Unknown("evidence", "unknown-evidence", "Evidence is of a kind that is not known.", Words.All<EvidenceKind>()),
        _ when evidence.DistinctBy(e => e.Kind).Count() < evidence.Count => new("evidence", "repeated-evidence", "A kind of evidence is given twice. Give each once."),
        _ when evidence.Any(e => e is { HasCount: true, Count: < 1 }) => new("evidence", "evidence-count", "A count of evidence is below 1, or cannot be read. Give a whole number from 1, or none."),
        _ => null,
    };

    private static FieldViolation Unknown(string field, string code, string wrong, IEnumerable<string> words) =>
        new(field, code, $"{wrong} Give one of: {string.Join(", ", words)}.");
}
