using Grpc.Core;
using Send.Inspections.V1;
using Xunit;

namespace Send.Inspections.Tests.Surveys;

public sealed class ImportSurveyAnswersOnSqliteTests(OnSqlite service) : ImportSurveyAnswersTests(service), IClassFixture<OnSqlite>;

public sealed class ImportSurveyAnswersOnPostgreSqlTests(OnPostgreSql service) : ImportSurveyAnswersTests(service), IClassFixture<OnPostgreSql>;

public abstract class ImportSurveyAnswersTests(RunningInspections service)
{
    [Fact]
    public async Task Good_rows_are_kept_and_bad_ones_come_back_with_row_field_and_code()
    {
        var answer = await service.ImportAnswers(
            Given.Header("mixed"), SurveyCalls.Asked("302", "a"), SurveyCalls.Asked("302", "twice"), SurveyCalls.Asked("302", "many", SurveyQuestion.EnoughTherapy).With(a => a.Yes = 500));
        Assert.Equal((3, 1, 2), (answer.RowsReceived, answer.RowsChanged, answer.RowsRefused));
        Assert.Equal([(3L, "question", "answers-twice"), (4L, "yes", "more-answers-than-people")], answer.Problems.OrderBy(p => p.RowNumber).Select(p => (p.RowNumber, p.Field, p.Code)));
    }

    [Fact]
    public async Task The_same_batch_again_changes_nothing_and_a_corrected_row_is_a_new_version()
    {
        await service.ImportAnswers(Given.Header("first"), SurveyCalls.Asked("303", "a"));
        Assert.True((await service.ImportAnswers(Given.Header("first"), SurveyCalls.Asked("303", "a"))).AlreadyImported);
        Assert.Equal(1, (await service.ImportAnswers(Given.Header("corrected"), SurveyCalls.Asked("303", "a").With(a => a.Yes = 29))).RowsChanged);
        Assert.Equal([30, 29], (await service.Answers("303", "a")).History.Select(v => v.Answers.Yes));
    }

    [Fact]
    public async Task A_strict_batch_with_a_refused_row_keeps_nothing()
    {
        await Refusal.Of(
            StatusCode.FailedPrecondition, "strict-refused",
            () => service.ImportAnswers(Given.Header("strict", strict: true), SurveyCalls.Asked("304", "a"), SurveyCalls.Asked("304", "twice")));
        await Refusal.Of(StatusCode.NotFound, "no-such-answers", () => service.Answers("304", "a"));
    }
}
