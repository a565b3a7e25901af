using Send.Inspections.Storage;

namespace Send.Inspections.Surveys;

/// <summary>How many took part of how many who were invited.</summary>
/// <param name="Responded">Who took part.</param>
/// <param name="Invited">Who was invited; null where that is not known of all of them.</param>
internal sealed record Participation(int Responded, int? Invited)
{
    /// <summary>
    /// Each question has the same people, so that of those of a round, a group and a provision the largest numbers are taken once. A round
    /// of which one question is told by provision and another of all together has its people once, too.
    /// </summary>
    public static Participation Of(IEnumerable<SurveyAnswers> answers)
    {
        var groups = answers.GroupBy(a => (a.Round, a.Group)).Select(OfGroup).ToList();
        return new(groups.Sum(g => g.Responded), groups.Exists(g => g.Invited is null) ? null : groups.Sum(g => g.Invited));
    }

    private static Participation OfGroup(IEnumerable<SurveyAnswers> answers) =>
        answers.GroupBy(a => a.Question).Select(OfQuestion).MaxBy(p => p.Responded)!;

    private static Participation OfQuestion(IEnumerable<SurveyAnswers> answers) => new(
        answers.Sum(a => a.Responded), answers.Any(a => a.Invited is null) ? null : answers.Sum(a => a.Invited));
}
