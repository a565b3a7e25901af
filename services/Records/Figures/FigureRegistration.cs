using Send.Records.Storage;

namespace Send.Records.Figures;

/// <summary>What the figures of records need of a host.</summary>
public static class FigureRegistration
{
    /// <summary>Further <see cref="IRecordSheets"/> are added by whoever has them.</summary>
    public static IServiceCollection AddRecordFigures<TContext>(this IServiceCollection services)
        where TContext : RecordsContext => services
        .AddScoped<RecordsContext>(s => s.GetRequiredService<TContext>())
        .AddSingleton<RecordFigures>()
        .AddScoped<RecordPages>()
        .AddScoped<KeepFigures>()
        .AddHostedService<CatchUp>();
}
