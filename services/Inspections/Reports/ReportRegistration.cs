using Send.Inspections.Figures;
using Send.Inspections.Plans;
using Send.Inspections.Storage;
using Send.Records.Figures;

namespace Send.Inspections.Reports;

/// <summary>What reports of inspections and the plans after them need of a host.</summary>
internal static class ReportRegistration
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<ReportCheck>()
        .AddRecords<InspectionReport, ReportRules>()
        .AddRecords<ActionPlan, PlanRules>()
        .AddScoped<DraftReport>()
        .AddScoped<AmendDraft>()
        .AddScoped<PublishReport>()
        .AddScoped<ReviseReport>()
        .AddScoped<WithdrawDraft>()
        .AddScoped<WithdrawReport>()
        .AddScoped<GetReport>()
        .AddScoped<ListReports>()
        .AddScoped<RecordPlan>()
        .AddScoped<RecordMonitoring>()
        .AddScoped<KeepReport>()
        .AddScoped<ImportJudgements>()
        .AddScoped<IRecordSheets, JudgementSheets>();
}
