using Send.HealthAccess.Storage;

namespace Send.HealthAccess.Crisis;

/// <summary>What records of crises need of a host.</summary>
internal static class CrisisEventRegistration
{
    public static IServiceCollection AddCrisisEvents(this IServiceCollection services) => services
        .AddSingleton<CrisisEventCheck>()
        .AddRecords<CrisisEvent, CrisisEventRules>()
        .AddScoped<ReadBackgrounds>()
        .AddScoped<RecordCrisisEvent>()
        .AddScoped<AmendCrisisEvent>()
        .AddScoped<WithdrawCrisisEvent>()
        .AddScoped<GetCrisisEvent>()
        .AddScoped<ListCrisisEvents>()
        .AddScoped<ImportCrisisEvents>();
}
