using Send.Attendance.Storage;

namespace Send.Attendance.Records;

/// <summary>What each kind of records needs of a host.</summary>
internal static class RecordRegistration
{
    public static IServiceCollection AddRecords<T, TRules>(this IServiceCollection services)
        where T : VersionedRecord
        where TRules : RecordRules<T> => services
        .AddSingleton<RecordRules<T>, TRules>()
        .AddScoped<RecordVersions<T>>()
        .AddScoped<ChangeRecords<T>>()
        .AddScoped<KeepRecords<T>>()
        .AddScoped<ImportRecords<T>>();
}
