using System.Diagnostics;
using Npgsql;

namespace Send.Tests.PostgreSql;

/// <summary>A real PostgreSQL of this test process alone: started when first asked for, deleted when the process ends, however it ends.</summary>
public static class PostgreSqlServer
{
    private const string Settings =
        "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=32MB -c max_connections=400 -c listen_addresses=";

    // The shell reads its input until the test process is gone, be it killed, and then clears up behind it.
    private const string Script =
        $$"""
        "$1/initdb" --pgdata="$2" --username=send --auth=trust --encoding=UTF8 --locale=C --no-sync >"$2.log" 2>&1 || exit
        "$1/postgres" -D "$2" -k "$2" {{Settings}} >>"$2.log" 2>&1 &
        cat >/dev/null
        kill -QUIT $!
        wait
        rm -rf "$2" "$2.log"
        """;

    private static readonly string? Binaries = FindBinaries();
    private static readonly Lazy<Task<string>> Running = new(Start);
    private static int databases;

    // Held while the test process lives: were it collected, its pipe would close, and the shell take that for the end.
    private static Process? shell;

    /// <summary>Why there is no PostgreSQL here; null where there is one.</summary>
    public static string? Absence { get; } = OperatingSystem.IsWindows() || Binaries is null
        ? "PostgreSQL's initdb and postgres are neither on PATH nor under /usr/lib/postgresql: what needs a real PostgreSQL was not tested."
        : null;

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> CreateDatabase()
    {
        var server = await Running.Value;
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await Execute(server, $"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = true }.ConnectionString;
    }

    /// <summary>Stops the server in the midst of its work, as when it is lost. Nothing starts it again in this process.</summary>
    public static async Task Stop()
    {
        await Running.Value;
        shell!.StandardInput.Close();
        await shell.WaitForExitAsync();
    }

    private static async Task<string> Start()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"send-postgresql-{Guid.NewGuid():N}"[..24]);
        shell = Process.Start(Shell(folder)) ?? throw new InvalidOperationException("No shell.");
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
        return server;
    }

    private static ProcessStartInfo Shell(string folder)
    {
        // initdb refuses to run as root.
        string[] user = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] : [];
        string[] command = [.. user, "sh", "-c", Script, "sh", Binaries!, folder];
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

    private static string? FindBinaries()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        return path
            .Concat(versions.OrderByDescending(v => int.TryParse(Path.GetFileName(v), out var number) ? number : 0).Select(v => Path.Combine(v, "bin")))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }
}
