using Send.Inspections.Storage;

namespace Send.Inspections.Reports;

/// <summary>What inspection reports need of a host.</summary>
internal static class ReportRegistration
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<ReportCheck>()
        .AddScoped<RecordVersions<InspectionReport>>()
        .AddScoped<ChangeReport>()
        .AddScoped<DraftReport>()
        .AddScoped<AmendDraft>()
        .AddScoped<PublishReport>()
        .AddScoped<ReviseReport>()
        .AddScoped<WithdrawDraft>()
        .AddScoped<GetReport>()
        .AddScoped<ListReports>()
        .AddScoped<KeepJudgements>()
        .AddScoped<ImportJudgements>();
}
