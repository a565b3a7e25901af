using Grpc.Core;
using Send.Records.V1;
using Xunit;

namespace Send.Inspections.Tests.Surveys;

public sealed class RecordSurveyAnswersOnSqliteTests(OnSqlite service) : RecordSurveyAnswersTests(service), IClassFixture<OnSqlite>;

public sealed class RecordSurveyAnswersOnPostgreSqlTests(OnPostgreSql service) : RecordSurveyAnswersTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordSurveyAnswersTests(RunningInspections service)
{
    [Fact]
    public async Task What_is_recorded_is_read_again_with_its_history()
    {
        var recorded = await service.Record(SurveyCalls.Asked("302", "a"));
        var amended = await service.Amend(recorded.With(a => a.Yes = 31));
        await service.Withdraw(amended);
        var read = await service.Answers("302", "a");
        Assert.True(read.Answers.RecordedInError);
        Assert.Equal(
            [(1, VersionCause.Recorded, 30), (2, VersionCause.Amended, 31), (3, VersionCause.Withdrawn, 31)],
            read.History.Select(v => (v.Version.Number, v.Version.Cause, v.Answers.Yes)));
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_another_content_under_the_id_is_refused()
    {
        var recorded = await service.Record(SurveyCalls.Asked("303", "a"));
        Assert.Equal(recorded, await service.Record(SurveyCalls.Asked("303", "a")));
        await Refusal.Of(StatusCode.AlreadyExists, "answers-exists", () => service.Record(SurveyCalls.Asked("303", "a").With(a => a.Yes = 1)));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Amend(SurveyCalls.Asked("303", "a").With(a => a.Etag = "old")));
        Assert.Equal("etag", await Refusal.Of(StatusCode.InvalidArgument, "no-etag", () => service.Amend(SurveyCalls.Asked("303", "a"))));
        await Refusal.Of(StatusCode.NotFound, "no-such-answers", () => service.Answers("303", "b"));
    }

    [Fact]
    public async Task The_same_peoples_answers_to_one_question_are_not_kept_twice_nor_beside_those_of_all()
    {
        await service.Record(SurveyCalls.Asked("304", "ehc").With(a => a.SenProvision = Send.Measures.V1.SenProvision.EhcPlan));
        await service.Record(SurveyCalls.Asked("304", "support").With(a => a.SenProvision = Send.Measures.V1.SenProvision.SenSupport));
        Assert.Equal("answers.question", await Refusal.Of(StatusCode.FailedPrecondition, "answers-twice", () => service.Record(SurveyCalls.Asked("304", "all"))));
        await service.Record(SurveyCalls.Asked("304", "all").With(a => a.Round = "summer"));
    }

    [Fact]
    public async Task What_is_withdrawn_is_in_nobodys_way_and_is_changed_no_more()
    {
        var withdrawn = await service.Withdraw(await service.Record(SurveyCalls.Asked("305", "wrong")));
        await service.Record(SurveyCalls.Asked("305", "right"));
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.Amend(withdrawn.With(a => a.RecordedInError = false)));
    }
}
