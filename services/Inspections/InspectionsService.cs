using System.Reflection;
using Send.Hosting;
using Send.Inspections.Figures;
using Send.Inspections.Inspections;
using Send.Inspections.Reports;
using Send.Inspections.Storage;
using Send.Inspections.Surveys;
using Send.Observations;
using Send.Records.Figures;

namespace Send.Inspections;

/// <summary>Inspections of local areas under both frameworks, and the measures that follow from them.</summary>
public static class InspectionsService
{
    public const string AppId = "inspections";

    public static Assembly Assembly => typeof(InspectionsService).Assembly;

    public static WebApplication Build(string[] args, IEnumerable<KeyValuePair<string, string?>>? configuration = null)
    {
        var builder = SendHost.CreateBuilder(AppId, args, configuration);
        builder.AddObservations<InspectionsContext, SqliteInspections, PostgreSqlInspections>(Assembly);
        builder.Services.AddRecordFigures<InspectionsContext>();
        builder.Services.AddReports();
        builder.Services.AddSurveys();
        builder.Services.AddScoped<IRecordSheets, SurveySheets>();
        builder.Services.AddSingleton<InspectionCheck>();
        builder.Services.AddScoped<KeepInspections>();
        builder.Services.AddScoped<KeepList>();
        builder.Services.AddScoped<RecordInspection>();
        builder.Services.AddScoped<ImportInspections>();
        builder.Services.AddScoped<GetInspection>();
        builder.Services.AddScoped<ListInspections>();

        var app = builder.Build();
        app.MapObservations<InspectionStatisticsEndpoint>();
        app.MapGrpcService<InspectionEndpoint>();
        app.MapGrpcService<ReportEndpoint>();
        app.MapGrpcService<SurveyEndpoint>();
        return app;
    }
}
