using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Surveys;

/// <summary>What survey answers have of their own among records.</summary>
internal sealed class SurveyRules : RecordRules<SurveyAnswers>
{
    public const string Word = "answers";

    public override string Noun => Word;

    public override string SubjectOf(SurveyAnswers record) => record.Round;

    public override IQueryable<SurveyAnswers> OfSubject(IQueryable<SurveyAnswers> records, SurveyAnswers record) => records.Where(r => r.Round == record.Round);

    public override bool IsWithdrawn(SurveyAnswers record) => record.RecordedInError;

    public override bool SayTheSame(SurveyAnswers one, SurveyAnswers other) => Content(one).Equals(Content(other));

    /// <summary>The same people's answers to one question count once: those of all provisions together hold those of each.</summary>
    public override FieldViolation? Overlap(SurveyAnswers record, IEnumerable<SurveyAnswers> others) => others.Any(o => o.Id != record.Id && !o.RecordedInError && IsOfTheSame(o, record))
        ? new("question", "answers-twice", "The answers of this group to this question of the round are held under another id, or in those of all provisions together, and would count twice. Amend or withdraw those first.")
        : null;

    private static bool IsOfTheSame(SurveyAnswers one, SurveyAnswers other) =>
        one.Group == other.Group && one.Question == other.Question && (one.Sen == other.Sen || one.Sen == SenProvision.All || other.Sen == SenProvision.All);

    private static SurveyAnswers Content(SurveyAnswers a) => a with { Version = 0, Latest = false, Position = 0, ReceivedAt = 0, Cause = default, Etag = "", RecordedInError = false };
}
