using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Surveys;

/// <summary>
/// What was answered in the rounds that ended in a period, by those whom one SEN provision is about or by all. The same people are asked in
/// each round, so that of a group the latest round counts, and of a question the latest in which it was put.
/// </summary>
/// <param name="answers">The answers that count, of the period, about any provision.</param>
/// <param name="sen">The provision, or all.</param>
public sealed class SurveyTally(IReadOnlyCollection<SurveyAnswers> answers, SenProvision sen)
{
    private readonly Participation took = Participation.Of(answers.GroupBy(a => a.Group).SelectMany(LatestRound).Where(a => IsOf(a, sen)));

    /// <summary>Who took part in the latest round of each group.</summary>
    public int Responded => took.Responded;

    /// <summary>Who was invited; null where that is not known of all of them.</summary>
    public int? Invited => took.Invited;

    /// <summary>The answers of a period.</summary>
    public static SurveyTally Of(IEnumerable<SurveyAnswers> answers, Period period, SenProvision sen) => new(
        [.. answers.Where(a => !a.RecordedInError && period.Start <= a.To && a.To <= period.End)], sen);

    /// <summary>How a group answered a question; null where it was not asked.</summary>
    public Answered? To(SurveyQuestion question, SurveyGroup group) => Sum([.. Latest(question, group)]);

    /// <summary>
    /// The same, and where all are meant, of those with SEN alone: on SEN support or with an EHC plan. Where the round does not tell
    /// provisions apart, of all who answered.
    /// </summary>
    public Answered? OfThoseWithSen(SurveyQuestion question, SurveyGroup group) =>
        Sum([.. Latest(question, group).Where(a => sen != SenProvision.All || a.Sen != SenProvision.NoSen)]);

    private static Answered? Sum(List<SurveyAnswers> to) => to.Count == 0 ? null : new(to.Sum(a => a.Yes), to.Sum(a => a.No), to.Sum(a => a.Unsure));

    private IEnumerable<SurveyAnswers> Latest(SurveyQuestion question, SurveyGroup group) =>
        LatestRound(answers.Where(a => a.Question == question && a.Group == group)).Where(a => IsOf(a, sen));

    /// <summary>By its days; of rounds of the same days the last by name, so that it is always the same one.</summary>
    private static IEnumerable<SurveyAnswers> LatestRound(IEnumerable<SurveyAnswers> ofGroup) => ofGroup
        .GroupBy(a => a.Round, StringComparer.Ordinal).OrderBy(r => r.Max(a => a.To)).ThenBy(r => r.Max(a => a.From)).ThenBy(r => r.Key, StringComparer.Ordinal)
        .TakeLast(1).SelectMany(r => r);

    private static bool IsOf(SurveyAnswers answers, SenProvision sen) => sen == SenProvision.All || answers.Sen == sen;
}

/// <summary>How a question was answered.</summary>
public sealed record Answered(int Yes, int No, int Unsure);
