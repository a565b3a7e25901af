namespace Send.Attendance.Records;

/// <summary>What all records with an identity need of a host.</summary>
internal static class RecordRegistration
{
    public static IServiceCollection AddRecords(this IServiceCollection services) => services.AddScoped<RecordBatch>();
}
