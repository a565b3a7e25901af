using Send.Attendance.Storage;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>What reports of unofficial exclusion need of a host.</summary>
internal static class ReportRegistration
{
    public static IServiceCollection AddUnofficialExclusions(this IServiceCollection services) => services
        .AddRecords<UnofficialExclusionReport, ReportRules>()
        .AddSingleton<ReportCheck>()
        .AddScoped<RecordReport>()
        .AddScoped<AmendReport>()
        .AddScoped<ReviewReport>()
        .AddScoped<GetReport>()
        .AddScoped<ListReports>()
        .AddScoped<ImportReports>();
}
