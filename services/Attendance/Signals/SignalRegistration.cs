namespace Send.Attendance.Signals;

/// <summary>What signals need of a host.</summary>
internal static class SignalRegistration
{
    public static IServiceCollection AddSignals(this IServiceCollection services) => services
        .AddSingleton<SignalWire>()
        .AddScoped<CountSignals>()
        .AddScoped<ListSignals>();
}
