using System.Reflection;
using Send.Hosting;
using Send.Observations;

namespace Send.Attendance;

/// <summary>Education attendance: absence, attendance codes, suspensions, permanent exclusions, home education.</summary>
public static class AttendanceService
{
    public const string AppId = "attendance";

    public static Assembly Assembly => typeof(AttendanceService).Assembly;

    public static WebApplication Build(string[] args, IEnumerable<KeyValuePair<string, string?>>? configuration = null)
    {
        var builder = SendHost.CreateBuilder(AppId, args, configuration);
        builder.AddObservations(Assembly);
        return builder.Build().MapObservations();
    }
}
