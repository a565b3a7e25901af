namespace Send.Tests.PostgreSql;

/// <summary>A real PostgreSQL of this test process alone: started when first asked for, and in haste, since nothing has to last.</summary>
public static class PostgreSqlServer
{
    private const string Hasty = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=32MB -c max_connections=400 -c listen_addresses=";
    private const string Durable = "-c shared_buffers=512MB -c max_wal_size=4GB -c listen_addresses=";

    private static readonly Lazy<Task<PostgreSqlProcess>> Running = new(() => PostgreSqlProcess.Start(Hasty));
    private static readonly Lazy<Task<PostgreSqlProcess>> RunningDurably = new(() => PostgreSqlProcess.Start(Durable));
    private static int databases;

    /// <summary>Why there is no PostgreSQL here; null where there is one.</summary>
    public static string? Absence => PostgreSqlProcess.Absence;

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> CreateDatabase() => await (await Running.Value).CreateDatabase($"test_{Interlocked.Increment(ref databases)}");

    /// <summary>Makes an empty database in a server that keeps what it committed, be the power lost: for measuring, as tests have no need of it.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> CreateDurableDatabase() => await (await RunningDurably.Value).CreateDatabase($"test_{Interlocked.Increment(ref databases)}");
}
