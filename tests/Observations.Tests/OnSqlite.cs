namespace Send.Observations.Tests;

/// <summary>The service over a SQLite file.</summary>
public sealed class OnSqlite : RunningService
{
    private readonly string folder = Directory.CreateTempSubdirectory("send-observations-").FullName;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    protected override Task<IReadOnlyDictionary<string, string>> Store() => Task.FromResult<IReadOnlyDictionary<string, string>>(
        new Dictionary<string, string> { ["ConnectionString"] = $"Data Source={Path.Combine(folder, "observations.db")}" });
}
