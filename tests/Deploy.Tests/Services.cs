using Xunit;

namespace Send.Deploy.Tests;

/// <summary>A service of the suite, and where the design says that it listens.</summary>
public sealed record Service(string AppId, string Folder, int GrpcPort, int HttpPort, bool HasDatabase)
{
    /// <inheritdoc/>
    public override string ToString() => AppId;
}

/// <summary>The four.</summary>
public static class Services
{
    private static readonly Service[] Four =
    [
        new("attendance", "Attendance", 5101, 8101, HasDatabase: true),
        new("health-access", "HealthAccess", 5102, 8102, HasDatabase: true),
        new("inspections", "Inspections", 5103, 8103, HasDatabase: true),
        new("reporting", "Reporting", 5104, 8104, HasDatabase: true),
    ];

    /// <summary>Each of them, for a theory.</summary>
    public static TheoryData<Service> Each => [.. Four];

    /// <summary>Their app ids.</summary>
    public static IEnumerable<string> AppIds => Four.Select(s => s.AppId);
}
