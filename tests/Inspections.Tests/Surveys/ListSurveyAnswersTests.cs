using Grpc.Core;
using Send.Inspections.V1;
using Xunit;

namespace Send.Inspections.Tests.Surveys;

public sealed class ListSurveyAnswersOnSqliteTests(OnSqlite service) : ListSurveyAnswersTests(service), IClassFixture<OnSqlite>;

public sealed class ListSurveyAnswersOnPostgreSqlTests(OnPostgreSql service) : ListSurveyAnswersTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListSurveyAnswersTests(RunningInspections service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_are_listed_by_round_question_and_day_in_pages_the_latest_round_first()
    {
        await service.Record(SurveyCalls.Asked("302", "a"));
        await service.Record(SurveyCalls.Asked("302", "b", SurveyQuestion.EnoughTherapy));
        await service.Record(SurveyCalls.Asked("302", "c").With(a => (a.Round, a.StartsOn, a.EndsOn) = ("summer", "2025-06-02", "2025-06-20")));
        await service.Withdraw(await service.Record(SurveyCalls.Asked("302", "d", SurveyQuestion.TherapyInTime)));

        Assert.Equal(["c", "a", "b"], await Ids(new() { AreaCode = "302" }));
        Assert.Equal(["c", "a"], await Ids(new() { AreaCode = "302", Question = SurveyQuestion.AskedToTakeChildHome }));
        Assert.Equal(["a", "b"], await Ids(new() { AreaCode = "302", Round = "spring" }));
        Assert.Equal(["a", "d", "b"], await Ids(new() { AreaCode = "302", To = "2025-05-01", IncludingWithdrawn = true }));
        var first = await service.Surveys.ListSurveyAnswersAsync(new() { AreaCode = "302", PageSize = 2 }, cancellationToken: Cancel);
        Assert.Equal((2, 3), (first.Answers.Count, first.Total));
        Assert.Equal(["b"], await Ids(new() { AreaCode = "302", PageSize = 2, PageToken = first.NextPageToken }));
        await Refusal.Of(StatusCode.InvalidArgument, "unknown-question", async () => await Ids(new() { AreaCode = "302", Question = (SurveyQuestion)12 }));
    }

    [Fact]
    public async Task A_round_has_its_people_once_however_many_questions_it_asked()
    {
        await service.Record(SurveyCalls.Asked("303", "a").With(a => a.SenProvision = Send.Measures.V1.SenProvision.EhcPlan));
        await service.Record(SurveyCalls.Asked("303", "b").With(a => (a.SenProvision, a.Invited, a.Responded) = (Send.Measures.V1.SenProvision.SenSupport, 300, 130)));
        await service.Record(SurveyCalls.Asked("303", "c", SurveyQuestion.EnoughTherapy).With(a => a.Invited = 500));
        await service.Record(SurveyCalls.Asked("303", "d", SurveyQuestion.PreparedForAdulthood).With(a =>
        {
            a.Group = SurveyGroup.ChildrenAndYoungPeople;
            a.ClearInvited();
        }));

        var rounds = (await service.Surveys.ListSurveyRoundsAsync(new() { AreaCode = "303" }, cancellationToken: Cancel)).Rounds;
        Assert.Equal(
            [("spring", SurveyGroup.ParentsAndCarers, 250, 50d, 2), ("spring", SurveyGroup.ChildrenAndYoungPeople, 120, 0d, 1)],
            rounds.Select(r => (r.Round, r.Group, r.Responded, r.ResponseRate, r.Questions.Count)));
        Assert.False(rounds[1].HasResponseRate);
    }

    private async Task<IEnumerable<string>> Ids(ListSurveyAnswersRequest request) =>
        (await service.Surveys.ListSurveyAnswersAsync(request, cancellationToken: Cancel)).Answers.Select(a => a.Id);
}
