using System.Reflection;
using Send.Attendance.Enrolments;
using Send.Attendance.Episodes;
using Send.Attendance.Exclusions;
using Send.Attendance.Figures;
using Send.Attendance.Pupils;
using Send.Attendance.Reconciliations;
using Send.Attendance.Register;
using Send.Attendance.Signals;
using Send.Attendance.Storage;
using Send.Attendance.UnofficialExclusions;
using Send.Hosting;
using Send.Observations;
using Send.Observations.Storage;

namespace Send.Attendance;

/// <summary>Education attendance: absence, attendance codes, suspensions, permanent exclusions, home education.</summary>
public static class AttendanceService
{
    public const string AppId = "attendance";

    public static Assembly Assembly => typeof(AttendanceService).Assembly;

    public static WebApplication Build(string[] args, IEnumerable<KeyValuePair<string, string?>>? configuration = null)
    {
        var builder = SendHost.CreateBuilder(AppId, args, configuration);
        // A database that held observations alone goes on as it is.
        builder.AddObservations<AttendanceContext, SqliteAttendance, PostgreSqlAttendance>(Assembly, nameof(ObservationsContext));
        builder.Services.AddValidated<PupilOptions>("Pupils");
        builder.Services.AddSingleton<PupilReferences>();
        builder.Services.AddRegister();
        builder.Services.AddEnrolments();
        builder.Services.AddExclusions();
        builder.Services.AddEpisodes();
        builder.Services.AddUnofficialExclusions();
        builder.Services.AddSignals();
        builder.Services.AddFigures();
        builder.Services.AddReconciliations();

        var app = builder.Build();
        app.MapObservations();
        app.MapGrpcService<RegisterEndpoint>();
        app.MapGrpcService<EnrolmentEndpoint>();
        app.MapGrpcService<ExclusionEndpoint>();
        app.MapGrpcService<EpisodeEndpoint>();
        app.MapGrpcService<UnofficialExclusionEndpoint>();
        app.MapGrpcService<SignalEndpoint>();
        return app;
    }
}
