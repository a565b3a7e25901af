using Microsoft.EntityFrameworkCore;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures.Areas;
using SurveyAnswers = Send.Inspections.Storage.SurveyAnswers;
using SurveyGroup = Send.Inspections.V1.SurveyGroup;
using SurveyQuestion = Send.Inspections.V1.SurveyQuestion;

namespace Send.Inspections.Surveys;

/// <summary>The survey rounds of an area with how many took part, the latest first.</summary>
internal sealed class ListSurveyRounds(InspectionsContext context, AreaRegister register)
{
    public async Task<ListSurveyRoundsResponse> Handle(ListSurveyRoundsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var answers = await context.SurveyAnswers.AsNoTracking().Where(a => a.AreaCode == area && a.Latest && !a.RecordedInError).ToListAsync(cancellationToken);
        return new()
        {
            Rounds =
            {
                answers.GroupBy(a => (a.Round, a.Group)).Select(of => Round([.. of])).OrderByDescending(r => r.EndsOn, StringComparer.Ordinal)
                    .ThenBy(r => r.Round, StringComparer.Ordinal).ThenBy(r => r.Group),
            },
        };
    }

    private static SurveyRound Round(List<SurveyAnswers> answers)
    {
        var took = Participation.Of(answers);
        var round = new SurveyRound
        {
            Round = answers[0].Round,
            StartsOn = IsoDay.Write(answers.Min(a => a.From)),
            EndsOn = IsoDay.Write(answers.Max(a => a.To)),
            Group = (SurveyGroup)answers[0].Group,
            Responded = took.Responded,
            Questions = { answers.Select(a => (SurveyQuestion)a.Question).Distinct().Order() },
        };
        if (took.Invited is { } invited)
            (round.Invited, round.ResponseRate) = (invited, 100d * took.Responded / invited);
        return round;
    }
}
