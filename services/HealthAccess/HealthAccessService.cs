using System.Reflection;
using Send.Hosting;
using Send.Observations;

namespace Send.HealthAccess;

/// <summary>Access to health services: waits for community services, and child and adolescent mental health services.</summary>
public static class HealthAccessService
{
    public const string AppId = "health-access";

    public static Assembly Assembly => typeof(HealthAccessService).Assembly;

    public static WebApplication Build(string[] args, IEnumerable<KeyValuePair<string, string?>>? configuration = null)
    {
        var builder = SendHost.CreateBuilder(AppId, args, configuration);
        builder.AddObservations(Assembly);
        return builder.Build().MapObservations();
    }
}
