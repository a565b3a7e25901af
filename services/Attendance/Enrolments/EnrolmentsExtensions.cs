namespace Send.Attendance.Enrolments;

/// <summary>What enrolments need of a host.</summary>
internal static class EnrolmentsExtensions
{
    public static void AddEnrolments(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SpellCheck>();
        builder.Services.AddScoped<KeepSpells>();
        builder.Services.AddScoped<ImportEnrolments>();
        builder.Services.AddScoped<ListEnrolments>();
    }
}
