using Send.HealthAccess.Storage;

namespace Send.HealthAccess.SpecifiedProvisions;

/// <summary>What records of specified provision need of a host.</summary>
internal static class SpecifiedProvisionRegistration
{
    public static IServiceCollection AddSpecifiedProvisions(this IServiceCollection services) => services
        .AddSingleton<SpecifiedProvisionCheck>()
        .AddRecords<SpecifiedProvision, SpecifiedProvisionRules>()
        .AddScoped<RecordSpecifiedProvision>()
        .AddScoped<AmendSpecifiedProvision>()
        .AddScoped<EndSpecifiedProvision>()
        .AddScoped<WithdrawSpecifiedProvision>()
        .AddScoped<GetSpecifiedProvision>()
        .AddScoped<ListSpecifiedProvisions>()
        .AddScoped<ImportSpecifiedProvisions>();
}
