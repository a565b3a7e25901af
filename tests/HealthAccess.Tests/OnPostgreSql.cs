using Send.Tests.PostgreSql;

namespace Send.HealthAccess.Tests;

/// <summary>The service over a PostgreSQL that the tests start.</summary>
public sealed class OnPostgreSql : RunningRecords
{
    protected override string? Absence => PostgreSqlServer.Absence;

    protected override async Task<IReadOnlyDictionary<string, string>> Store() => new Dictionary<string, string>
    {
        ["Provider"] = "PostgreSql",
        ["ConnectionString"] = await PostgreSqlServer.CreateDatabase(),
        ["MigrateAtStart"] = "true",
    };
}
