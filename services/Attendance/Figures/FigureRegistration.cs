using Send.Attendance.Enrolments;
using Send.Attendance.Storage;

namespace Send.Attendance.Figures;

/// <summary>What the figures of records need of a host.</summary>
internal static class FigureRegistration
{
    public static IServiceCollection AddFigures(this IServiceCollection services) => services
        .AddRecordFigures<AttendanceContext>()
        .AddScoped<KnownRoll>()
        .AddScoped<IRecordSheets, RegisterSheets>()
        .AddScoped<IRecordSheets, ExclusionSheets>()
        .AddScoped<IRecordSheets, ReportSheets>()
        .AddScoped<IRecordSheets, EpisodeSheets>()
        .AddScoped<SignalYears>()
        .AddScoped<IRecordSheets, SignalSheets>();
}
