using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Surveys;

/// <summary>What was answered in the rounds that ended in a period, by those whom one SEN provision is about or by all.</summary>
/// <param name="answers">The answers that count, of the period and the provision.</param>
public sealed class SurveyTally(IReadOnlyCollection<SurveyAnswers> answers)
{
    private readonly Participation took = Participation.Of(answers);

    /// <summary>Who took part in all rounds.</summary>
    public int Responded => took.Responded;

    /// <summary>Who was invited; null where that is not known of all of them.</summary>
    public int? Invited => took.Invited;

    /// <summary>The answers of a period.</summary>
    public static SurveyTally Of(IEnumerable<SurveyAnswers> answers, Period period, SenProvision sen) => new(
        [.. answers.Where(a => !a.RecordedInError && period.Start <= a.To && a.To <= period.End && (sen == SenProvision.All || a.Sen == sen))]);

    /// <summary>How a group answered a question; null where it was not asked.</summary>
    public Answered? To(SurveyQuestion question, SurveyGroup group)
    {
        var to = answers.Where(a => a.Question == question && a.Group == group).ToList();
        return to.Count == 0 ? null : new(to.Sum(a => a.Yes), to.Sum(a => a.No), to.Sum(a => a.Unsure));
    }
}

/// <summary>How a question was answered.</summary>
public sealed record Answered(int Yes, int No, int Unsure);
