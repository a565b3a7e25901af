using Send.Hosting;
using Send.Hosting.Storage;
using Send.Measures.Areas;
using Send.Reporting.Answers;
using Send.Reporting.Areas;
using Send.Reporting.Comparing;
using Send.Reporting.Publishing;
using Send.Reporting.Sources;
using Send.Reporting.Storage;

namespace Send.Reporting;

/// <summary>Reporting: the six main findings of 2017, for any area and day, from what the other services hold, and the reports that were published.</summary>
public static class ReportingService
{
    public const string AppId = "reporting";

    public static WebApplication Build(string[] args, IEnumerable<KeyValuePair<string, string?>>? configuration = null)
    {
        var builder = SendHost.CreateBuilder(AppId, args, configuration);
        builder.Services.AddSingleton(AreaRegister.Open(builder.Configuration["Areas:File"]));
        builder.AddStore<ReportingContext, SqliteReporting, PostgreSqlReporting>();
        builder.AddSources();
        builder.Services.AddSingleton<AnswerBooks>();
        builder.Services.AddSingleton<AreaSelector>();
        builder.Services.AddSingleton<GetAreaFindings>();
        builder.Services.AddSingleton<ListAreaFindings>();
        builder.Services.AddSingleton<GetNationalFindings>();
        builder.Services.AddSingleton<ScopeReader>();
        builder.Services.AddSingleton<Contents>();
        builder.Services.AddScoped<ReportOrder>();
        builder.Services.AddScoped<ReadReport>();
        builder.Services.AddScoped<PublishReport>();
        builder.Services.AddScoped<GetReport>();
        builder.Services.AddScoped<ListReports>();
        builder.Services.AddScoped<CompareReports>();
        var app = builder.Build();
        app.MapDefaults();
        app.MapGrpcService<AreaFindingsEndpoint>();
        app.MapGrpcService<ReportEndpoint>();
        app.MapReportDocuments();
        return app;
    }
}
