using System.Diagnostics;
using Npgsql;

namespace Send.Tests.PostgreSql;

/// <summary>A PostgreSQL that can be lost and started again: deleted when the test process ends, however it ends.</summary>
public sealed class PostgreSqlProcess : IAsyncDisposable
{
    // The shell reads its orders until the test process is gone, be it killed, and then clears up behind it. What a killed server
    // leaves running of itself for a moment keeps the next one from starting, which is then tried again.
    private const string Script =
        """
        "$1/initdb" --pgdata="$2" --username=send --auth=trust --encoding=UTF8 --locale=C --no-sync >"$2.log" 2>&1 || exit
        started=
        while read -r order; do
            if [ "$order" = start ]; then
                (tries=0
                while [ $tries -lt 100 ]; do
                    "$1/postgres" -D "$2" -k "$2" $3 >>"$2.log" 2>&1
                    [ $? -eq 1 ] || break
                    tries=$((tries + 1))
                    sleep 0.1
                done) &
                started=yes
            else
                kill "-$order" "$(head -n 1 "$2/postmaster.pid")"
                wait
                started=
            fi
            echo done
        done
        [ -z "$started" ] || kill -QUIT "$(head -n 1 "$2/postmaster.pid")"
        wait
        rm -rf "$2" "$2.log"
        """;

    private static readonly string? Binaries = FolderOf("initdb", "postgres");

    // Held while it is wanted: were it collected, its pipe would close, and the shell take that for the end.
    private readonly Process shell;
    private readonly string folder;

    private PostgreSqlProcess(Process shell, string folder) => (this.shell, this.folder) = (shell, folder);

    /// <summary>Why there is no PostgreSQL here; null where there is one.</summary>
    public static string? Absence { get; } = OperatingSystem.IsWindows() || Binaries is null
        ? "PostgreSQL's initdb and postgres are neither on PATH nor under /usr/lib/postgresql: what needs a real PostgreSQL was not tested."
        : null;

    /// <summary>One of PostgreSQL's own programs, for instance psql.</summary>
    public static string Program(string name) => Path.Combine(FolderOf(name) ?? throw new InvalidOperationException($"There is no {name} here."), name);

    /// <summary>Id of the process that sees what the server sees.</summary>
    public int Id => shell.Id;

    private string Server => new NpgsqlConnectionStringBuilder
    {
        Host = folder,
        Username = "send",
        Database = "postgres",
        Pooling = false,
        ConnectionIdleLifetime = 2,
        ConnectionPruningInterval = 1,
    }.ConnectionString;

    /// <param name="settings">As postgres takes them, for instance <c>-c fsync=off</c>.</param>
    /// <param name="before">A command that the server is started by, for instance one that gives it a disk of its own.</param>
    public static async Task<PostgreSqlProcess> Start(string settings, params string[] before)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"send-postgresql-{Guid.NewGuid():N}"[..24]);
        // initdb refuses to run as root.
        string[] user = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] : [];
        string[] command = [.. before, .. user, "sh", "-c", Script, "sh", Binaries!, folder, settings];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() };
        var server = new PostgreSqlProcess(Process.Start(start) ?? throw new InvalidOperationException("No shell."), folder);
        await server.StartAgain();
        return server;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabase(string name, string more = "")
    {
        await Execute($"CREATE DATABASE {name} {more}");
        return new NpgsqlConnectionStringBuilder(Server) { Database = name, Pooling = true }.ConnectionString;
    }

    /// <summary>Ends the server as the machine's last moment would, with no word to its own processes.</summary>
    public Task Kill() => Order("KILL");

    /// <summary>Ends the server in the midst of its work, as by an immediate shutdown.</summary>
    public Task StopAtOnce() => Order("QUIT");

    public async Task StartAgain()
    {
        await Order("start");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await Answers())
        {
            if (shell.HasExited || patience.IsCancellationRequested)
                throw new InvalidOperationException($"PostgreSQL did not start: {await File.ReadAllTextAsync(folder + ".log", CancellationToken.None)}");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    public async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        shell.StandardInput.Close();
        await shell.WaitForExitAsync();
        shell.Dispose();
    }

    private async Task Order(string order)
    {
        await shell.StandardInput.WriteLineAsync(order);
        await shell.StandardInput.FlushAsync();
        if (await shell.StandardOutput.ReadLineAsync() is null)
            throw new InvalidOperationException($"PostgreSQL's shell ended: {await File.ReadAllTextAsync(folder + ".log", CancellationToken.None)}");
    }

    private async Task<bool> Answers()
    {
        try
        {
            await Execute("SELECT 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static string? FolderOf(params string[] programs)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        return path
            .Concat(versions.OrderByDescending(v => int.TryParse(Path.GetFileName(v), out var number) ? number : 0).Select(v => Path.Combine(v, "bin")))
            .FirstOrDefault(folder => programs.All(p => File.Exists(Path.Combine(folder, p))));
    }
}
