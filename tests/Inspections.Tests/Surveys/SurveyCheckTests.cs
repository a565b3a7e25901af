using Microsoft.Extensions.Time.Testing;
using Send.Inspections.Surveys;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Xunit;

namespace Send.Inspections.Tests.Surveys;

public sealed class SurveyCheckTests
{
    private readonly SurveyCheck check = new(AreaRegister.England, new FakeTimeProvider(new(2025, 6, 1, 0, 0, 0, TimeSpan.Zero)));

    public static TheoryData<string, string, Action<SurveyAnswers>> Wrong => new()
    {
        { "area_code", "unknown-area", a => a.AreaCode = "999" },
        { "area_code", "area-not-in-being", a => a.AreaCode = "909" },
        { "id", "no-id", a => a.Id = "" },
        { "round", "no-round", a => a.Round = "spring 2025" },
        { "starts_on", "not-a-day", a => a.StartsOn = "March" },
        { "ends_on", "ends-before-start", a => a.EndsOn = "2025-03-02" },
        { "ends_on", "in-the-future", a => a.EndsOn = "2025-06-02" },
        { "group", "no-group", a => a.Group = SurveyGroup.Unspecified },
        { "group", "no-group", a => a.Group = (SurveyGroup)3 },
        { "question", "no-question", a => a.Question = (SurveyQuestion)12 },
        { "question", "question-of-another-group", a => a.Group = SurveyGroup.ChildrenAndYoungPeople },
        { "sen_provision", "unknown-provision", a => a.SenProvision = (Send.Measures.V1.SenProvision)4 },
        { "responded", "people", a => a.Responded = 0 },
        { "invited", "people", a => a.Invited = 0 },
        { "responded", "more-responses-than-people", a => a.Invited = 119 },
        { "yes", "more-answers-than-people", a => a.Yes = 41 },
        { "no", "negative-count", a => a.No = -1 },
        { "no", "said-has-yes-alone", a => a.Question = SurveyQuestion.SaidWaitsTooLong },
        { "recorded_in_error", "withdrawal-by-itself", a => a.RecordedInError = true },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void What_is_wrong_is_named_by_field_and_code(string field, string code, Action<SurveyAnswers> change)
    {
        var (kept, wrong) = check.Check(SurveyCalls.Asked("301", "a").With(change));
        Assert.Null(kept);
        Assert.Equal((field, code), (wrong!.Field, wrong.Code));
        Assert.NotEmpty(wrong.Message);
    }

    [Fact]
    public void As_many_answers_as_people_are_kept_and_so_are_words_of_their_own()
    {
        Assert.NotNull(check.Check(SurveyCalls.Asked("301", "a").With(a => a.Yes = 40)).Kept);
        Assert.NotNull(check.Check(SurveyCalls.Asked("301", "a").With(a => (a.Question, a.Yes, a.No, a.Unsure) = (SurveyQuestion.SaidWaitsTooLong, 12, 0, 0))).Kept);
    }
}
