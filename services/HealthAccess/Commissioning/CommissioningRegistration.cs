using Send.HealthAccess.Figures;
using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Commissioning;

/// <summary>What commissioned services need of a host.</summary>
internal static class CommissioningRegistration
{
    public static IServiceCollection AddCommissioning(this IServiceCollection services) => services
        .AddSingleton<CommissionedServiceCheck>()
        .AddRecords<CommissionedService, CommissionedServiceRules>()
        .AddScoped<RecordCommissionedService>()
        .AddScoped<AmendCommissionedService>()
        .AddScoped<EndCommissionedService>()
        .AddScoped<WithdrawCommissionedService>()
        .AddScoped<GetCommissionedService>()
        .AddScoped<ListCommissionedServices>()
        .AddScoped<ImportCommissionedServices>()
        .AddScoped<GetAgeCover>()
        .AddScoped<IRecordSheets, CommissioningSheets>();
}
