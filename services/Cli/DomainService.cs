using System.Reflection;
using Send.Attendance;
using Send.HealthAccess;
using Send.Inspections;
using Send.Measures;
using Send.Observations.Profiles;

namespace Send.Cli;

/// <summary>A service that holds observations, as the command line knows it.</summary>
internal sealed record DomainService(
    string AppId, Assembly Assembly, Func<string[], IEnumerable<KeyValuePair<string, string?>>?, WebApplication> Build)
{
    private readonly Lazy<MeasureCatalogue> measures = new(() => MeasureCatalogue.In(Assembly));

    public static IReadOnlyList<DomainService> All { get; } =
    [
        new(AttendanceService.AppId, AttendanceService.Assembly, AttendanceService.Build),
        new(HealthAccessService.AppId, HealthAccessService.Assembly, HealthAccessService.Build),
        new(InspectionsService.AppId, InspectionsService.Assembly, InspectionsService.Build),
    ];

    public MeasureCatalogue Measures => measures.Value;

    public IReadOnlyList<Profile> Profiles() => ProfileCatalogue.In(Assembly, Measures);
}
