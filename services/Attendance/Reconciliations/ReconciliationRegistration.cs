using Send.Observations.Reconciliations;

namespace Send.Attendance.Reconciliations;

/// <summary>What records know of themselves, where their figures are compared with published ones.</summary>
internal static class ReconciliationRegistration
{
    public static IServiceCollection AddReconciliations(this IServiceCollection services) => services
        .AddScoped<IRecordFacts, RegisterFacts>()
        .AddScoped<IRecordFacts, ExclusionFacts>();
}
