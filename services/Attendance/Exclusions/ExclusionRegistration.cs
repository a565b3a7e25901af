using Send.Attendance.Storage;

namespace Send.Attendance.Exclusions;

/// <summary>What records of exclusions need of a host.</summary>
internal static class ExclusionRegistration
{
    public static IServiceCollection AddExclusions(this IServiceCollection services) => services
        .AddSingleton<ExclusionCheck>()
        .AddRecords<Exclusion, ExclusionRules>()
        .AddScoped<RecordExclusion>()
        .AddScoped<AmendExclusion>()
        .AddScoped<WithdrawExclusion>()
        .AddScoped<GetExclusion>()
        .AddScoped<ListExclusions>()
        .AddScoped<ImportExclusions>()
        .AddScoped<ListPupilsNearLimit>()
        .AddScoped<ListSixthDayDuties>();
}
