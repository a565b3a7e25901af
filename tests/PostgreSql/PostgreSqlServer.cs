using System.Diagnostics;
using Npgsql;

namespace Send.Tests.PostgreSql;

/// <summary>A real PostgreSQL of this test process alone: started when first asked for, deleted when the process ends, however it ends.</summary>
public static class PostgreSqlServer
{
    private const string Hasty = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=32MB -c max_connections=400 -c listen_addresses=";
    private const string Durable = "-c shared_buffers=512MB -c max_wal_size=4GB -c listen_addresses=";

    // The shell reads its input until the test process is gone, be it killed, and then clears up behind it.
    private const string Script =
        """
        "$1/initdb" --pgdata="$2" --username=send --auth=trust --encoding=UTF8 --locale=C --no-sync >"$2.log" 2>&1 || exit
        "$1/postgres" -D "$2" -k "$2" $3 >>"$2.log" 2>&1 &
        cat >/dev/null
        kill -QUIT $!
        wait
        rm -rf "$2" "$2.log"
        """;

    private static readonly string? Binaries = FolderOf("initdb", "postgres");
    private static readonly Lazy<Task<Server>> Running = new(() => Start(Hasty));
    private static readonly Lazy<Task<Server>> RunningDurably = new(() => Start(Durable));
    private static int databases;

    /// <summary>Why there is no PostgreSQL here; null where there is one.</summary>
    public static string? Absence { get; } = OperatingSystem.IsWindows() || Binaries is null
        ? "PostgreSQL's initdb and postgres are neither on PATH nor under /usr/lib/postgresql: what needs a real PostgreSQL was not tested."
        : null;

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> CreateDatabase() => await CreateDatabase((await Running.Value).ConnectionString);

    /// <summary>Makes an empty database in a server that keeps what it committed, be the power lost: for measuring, as tests have no need of it.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> CreateDurableDatabase() => await CreateDatabase((await RunningDurably.Value).ConnectionString);

    /// <summary>One of PostgreSQL's own programs, for instance psql.</summary>
    public static string Program(string name) => Path.Combine(FolderOf(name) ?? throw new InvalidOperationException($"There is no {name} here."), name);

    private static async Task<string> CreateDatabase(string server)
    {
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await Execute(server, $"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = true }.ConnectionString;
    }

    /// <summary>Stops the server in the midst of its work, as when it is lost. Nothing starts it again in this process.</summary>
    public static async Task Stop()
    {
        var shell = (await Running.Value).Shell;
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
    }

    private static async Task<Server> Start(string settings)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"send-postgresql-{Guid.NewGuid():N}"[..24]);
        var shell = Process.Start(Shell(folder, settings)) ?? throw new InvalidOperationException("No shell.");
        var server = new NpgsqlConnectionStringBuilder
        {
            Host = folder,
            Username = "send",
            Database = "postgres",
            Pooling = false,
            ConnectionIdleLifetime = 2,
            ConnectionPruningInterval = 1,
        }.ConnectionString;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await Answers(server))
        {
            if (shell.HasExited || patience.IsCancellationRequested)
                throw new InvalidOperationException($"PostgreSQL did not start: {await File.ReadAllTextAsync(folder + ".log", CancellationToken.None)}");
            await Task.Delay(20, CancellationToken.None);
        }
        return new(server, shell);
    }

    private static ProcessStartInfo Shell(string folder, string settings)
    {
        // initdb refuses to run as root.
        string[] user = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] : [];
        string[] command = [.. user, "sh", "-c", Script, "sh", Binaries!, folder, settings];
        return new(command[0], command[1..]) { RedirectStandardInput = true, WorkingDirectory = Path.GetTempPath() };
    }

    private static async Task<bool> Answers(string server)
    {
        try
        {
            await Execute(server, "SELECT 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static async Task Execute(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string? FolderOf(params string[] programs)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        return path
            .Concat(versions.OrderByDescending(v => int.TryParse(Path.GetFileName(v), out var number) ? number : 0).Select(v => Path.Combine(v, "bin")))
            .FirstOrDefault(folder => programs.All(p => File.Exists(Path.Combine(folder, p))));
    }

    // The shell is held while the test process lives: were it collected, its pipe would close, and the shell take that for the end.
    private sealed record Server(string ConnectionString, Process Shell);
}
