using Send.Inspections.Storage;
using Send.Measures;

namespace Send.Inspections.Surveys;

/// <summary>How many took part of how many who were invited.</summary>
/// <param name="Responded">Who took part.</param>
/// <param name="Invited">Who was invited; null where that is not known of all of them.</param>
internal sealed record Participation(int Responded, int? Invited)
{
    /// <summary>
    /// The people of each round and group once, however many questions they were asked. A question may have been put to some of them alone,
    /// so that the widest circle says who they are: that of each provision by its widest question, or that of all together.
    /// </summary>
    public static Participation Of(IEnumerable<SurveyAnswers> answers) => Sum(answers.GroupBy(a => (a.Round, a.Group)).Select(OfGroup));

    private static Participation OfGroup(IEnumerable<SurveyAnswers> answers) => Widest(
        answers.GroupBy(a => a.Sen).GroupBy(of => of.Key == SenProvision.All)
            .Select(circle => Sum(circle.Select(of => Widest(of.Select(a => new Participation(a.Responded, a.Invited)))))));

    /// <summary>Those who were invited make a circle; where they are not known, it has those who took part at least.</summary>
    private static Participation Widest(IEnumerable<Participation> circles) => circles.MaxBy(c => (c.Invited ?? c.Responded, c.Responded))!;

    private static Participation Sum(IEnumerable<Participation> parts)
    {
        List<Participation> all = [.. parts];
        return new(all.Sum(p => p.Responded), all.Exists(p => p.Invited is null) ? null : all.Sum(p => p.Invited));
    }
}
