using Send.Hosting;
using Send.Measures.Areas;
using Send.Reporting.Answers;
using Send.Reporting.Areas;
using Send.Reporting.Sources;

namespace Send.Reporting;

/// <summary>Reporting: the six main findings of 2017, for any area and day, from what the other services hold.</summary>
public static class ReportingService
{
    public const string AppId = "reporting";

    public static WebApplication Build(string[] args, IEnumerable<KeyValuePair<string, string?>>? configuration = null)
    {
        var builder = SendHost.CreateBuilder(AppId, args, configuration);
        builder.Services.AddSingleton(AreaRegister.Open(builder.Configuration["Areas:File"]));
        builder.AddSources();
        builder.Services.AddSingleton<AnswerBooks>();
        builder.Services.AddSingleton<AreaSelector>();
        builder.Services.AddSingleton<GetAreaFindings>();
        builder.Services.AddSingleton<ListAreaFindings>();
        builder.Services.AddSingleton<GetNationalFindings>();
        var app = builder.Build();
        app.MapDefaults();
        app.MapGrpcService<AreaFindingsEndpoint>();
        return app;
    }
}
