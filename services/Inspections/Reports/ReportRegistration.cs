using Send.Inspections.Storage;

namespace Send.Inspections.Reports;

/// <summary>What inspection reports need of a host.</summary>
internal static class ReportRegistration
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddScoped<RecordVersions<InspectionReport>>()
        .AddScoped<KeepJudgements>()
        .AddScoped<ImportJudgements>();
}
