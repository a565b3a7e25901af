using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Surveys;

/// <summary>Survey answers to begin from, and the calls that send them.</summary>
internal static class SurveyCalls
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Of 200 invited parents 120 took part; of these 30 said yes, 70 no, and 10 were unsure.</summary>
    public static SurveyAnswers Asked(string area, string id, SurveyQuestion question = SurveyQuestion.AskedToTakeChildHome) => new()
    {
        AreaCode = area,
        Id = id,
        Round = "spring",
        StartsOn = "2025-03-03",
        EndsOn = "2025-03-28",
        Group = SurveyGroup.ParentsAndCarers,
        Question = question,
        Invited = 200,
        Responded = 120,
        Yes = 30,
        No = 70,
        Unsure = 10,
    };

    public static SurveyAnswers With(this SurveyAnswers answers, Action<SurveyAnswers> change)
    {
        var changed = answers.Clone();
        change(changed);
        return changed;
    }

    public static async Task<SurveyAnswers> Record(this RunningInspections service, SurveyAnswers answers) =>
        (await service.Surveys.RecordSurveyAnswersAsync(new() { Answers = answers }, cancellationToken: Cancel)).Answers;

    public static async Task<SurveyAnswers> Amend(this RunningInspections service, SurveyAnswers answers) =>
        (await service.Surveys.AmendSurveyAnswersAsync(new() { Answers = answers }, cancellationToken: Cancel)).Answers;

    public static async Task<SurveyAnswers> Withdraw(this RunningInspections service, SurveyAnswers answers) =>
        (await service.Surveys.WithdrawSurveyAnswersAsync(new() { AreaCode = answers.AreaCode, Id = answers.Id, Etag = answers.Etag }, cancellationToken: Cancel)).Answers;

    public static async Task<GetSurveyAnswersResponse> Answers(this RunningInspections service, string area, string id) =>
        await service.Surveys.GetSurveyAnswersAsync(new() { AreaCode = area, Id = id }, cancellationToken: Cancel);

    public static async Task<ImportObservationsResponse> ImportAnswers(this RunningInspections service, ImportHeader header, params IReadOnlyList<SurveyAnswers> answers)
    {
        using var call = service.Surveys.ImportSurveyAnswers(cancellationToken: Cancel);
        await call.RequestStream.WriteAsync(new() { Header = header }, Cancel);
        await call.RequestStream.WriteAsync(new() { Rows = new() { Rows = { answers.Index().Select(a => new SurveyAnswersRow { RowNumber = a.Index + 2, Answers = a.Item }) } } }, Cancel);
        await call.RequestStream.WriteAsync(new() { Totals = new() { Rows = answers.Count } }, Cancel);
        await call.RequestStream.CompleteAsync();
        return (await call).Result;
    }

    /// <summary>The figure of a measure for a provision in the only period that there is.</summary>
    public static async Task<Observation> Measured(this RunningInspections service, string area, string measure, SenProvision sen = SenProvision.Unspecified) =>
        Assert.Single(await service.Observations(area), o => o.MeasureId == measure && o.SenProvision == sen);
}
