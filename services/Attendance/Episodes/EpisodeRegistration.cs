using Send.Attendance.Storage;

namespace Send.Attendance.Episodes;

/// <summary>What records of episodes need of a host.</summary>
internal static class EpisodeRegistration
{
    public static IServiceCollection AddEpisodes(this IServiceCollection services) => services
        .AddSingleton<EpisodeCheck>()
        .AddRecords<Episode, EpisodeRules>()
        .AddScoped<RecordEpisode>()
        .AddScoped<AmendEpisode>()
        .AddScoped<EndEpisode>()
        .AddScoped<WithdrawEpisode>()
        .AddScoped<GetEpisode>()
        .AddScoped<ListEpisodes>()
        .AddScoped<ImportEpisodes>()
        .AddScoped<ListLongEpisodes>();
}
