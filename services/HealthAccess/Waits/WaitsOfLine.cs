using Send.HealthAccess.Services;

namespace Send.HealthAccess.Waits;

/// <summary>What became of waits for a service or a group of services in a year.</summary>
/// <param name="Line">The service or group.</param>
/// <param name="Year">What became of them.</param>
public sealed record WaitsOfLine(ServiceLine Line, YearOfWaits Year);
