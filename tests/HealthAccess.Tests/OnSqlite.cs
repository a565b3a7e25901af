using Microsoft.Data.Sqlite;

namespace Send.HealthAccess.Tests;

/// <summary>The service over a SQLite file.</summary>
public sealed class OnSqlite : RunningRecords
{
    private readonly string folder = Directory.CreateTempSubdirectory("send-health-access-").FullName;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    protected override Task<IReadOnlyDictionary<string, string>> Store() => Task.FromResult<IReadOnlyDictionary<string, string>>(
        new Dictionary<string, string> { ["ConnectionString"] = $"Data Source={Path.Combine(folder, "health-access.db")}" });
}
