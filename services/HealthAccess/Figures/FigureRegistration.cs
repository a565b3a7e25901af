using Send.HealthAccess.Sendings;
using Send.HealthAccess.Storage;
using Send.HealthAccess.Waits;

namespace Send.HealthAccess.Figures;

/// <summary>What the figures of records need of a host.</summary>
internal static class FigureRegistration
{
    public static IServiceCollection AddFigures(this IServiceCollection services) => services
        .AddRecordFigures<HealthAccessContext>()
        .AddScoped<ReadAccess>()
        .AddScoped<ReadSendings>()
        .AddScoped<AccessYears>()
        .AddScoped<IRecordSheets, WaitSheets>()
        .AddScoped<IRecordSheets, ThresholdSheets>()
        .AddScoped<IRecordSheets, ContactSheets>()
        .AddScoped<IRecordSheets, CrisisSheets>();
}
