using Send.Inspections.Storage;

namespace Send.Inspections.Surveys;

/// <summary>What survey answers need of a host.</summary>
internal static class SurveyRegistration
{
    public static IServiceCollection AddSurveys(this IServiceCollection services) => services
        .AddSingleton<SurveyCheck>()
        .AddRecords<SurveyAnswers, SurveyRules>()
        .AddScoped<RecordSurveyAnswers>()
        .AddScoped<AmendSurveyAnswers>()
        .AddScoped<WithdrawSurveyAnswers>()
        .AddScoped<GetSurveyAnswers>()
        .AddScoped<ListSurveyAnswers>()
        .AddScoped<ListSurveyRounds>()
        .AddScoped<ImportSurveyAnswers>();
}
