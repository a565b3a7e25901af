using Send.Records.Storage;

namespace Send.Records;

/// <summary>What each kind of records needs of a host.</summary>
public static class RecordRegistration
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
