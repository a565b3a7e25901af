namespace Send.HealthAccess.Waits;

/// <summary>What waits need of a host, beside the figures that read them too.</summary>
internal static class WaitRegistration
{
    public static IServiceCollection AddWaits(this IServiceCollection services) => services.AddScoped<GetWaits>();
}
