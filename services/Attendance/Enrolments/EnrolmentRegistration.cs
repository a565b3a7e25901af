namespace Send.Attendance.Enrolments;

/// <summary>What enrolments need of a host.</summary>
internal static class EnrolmentRegistration
{
    public static IServiceCollection AddEnrolments(this IServiceCollection services) => services
        .AddSingleton<SpellCheck>()
        .AddSingleton<RollCache>()
        .AddScoped<KeepSpells>()
        .AddScoped<ImportEnrolments>()
        .AddScoped<ListEnrolments>();
}
