using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Send.Hosting.Errors;

namespace Send.Hosting.Storage;

/// <summary>
/// A process's turn at migrating a database, which ends with the process, be it killed. EF's own lock is no such turn: with SQLite it
/// is a row in a table, for which every later start would wait without end, and with PostgreSQL it lets two make the first tables.
/// </summary>
internal static class MigrationTurn
{
    // Of all advisory locks in a database, that of migrations: "send" in ASCII.
    private const int Key = 0x73656E64;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromHours(6);

    /// <summary>Waits for the turn, which ends when it is disposed. A database on a server has to be open, and to stay so.</summary>
    public static Task<IAsyncDisposable> Take(DatabaseFacade database, CancellationToken cancellationToken) => database.IsSqlite()
        ? OfFile(database, cancellationToken)
        : OfServer(database, cancellationToken);

    private static async Task<IAsyncDisposable> OfServer(DatabaseFacade database, CancellationToken cancellationToken)
    {
        // The turn may be long in coming, and a migration of a large table long at work.
        database.SetCommandTimeout(Patience);
        await database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Key})", cancellationToken);
        return new ServerTurn(database);
    }

    /// <summary>Removes the lock of one who did not end his turn, too.</summary>
    private static async Task<IAsyncDisposable> OfFile(DatabaseFacade database, CancellationToken cancellationToken)
    {
        var turn = await Lock($"{database.GetDbConnection().DataSource}.migrating", cancellationToken);
        await database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL; DROP TABLE IF EXISTS \"__EFMigrationsLock\";", cancellationToken);
        return turn;
    }

    /// <exception cref="ServiceException">The folder cannot be written to.</exception>
    /// <remarks>The file stays: were it deleted, one who had opened it before would hold a lock that nobody else sees.</remarks>
    private static async Task<FileStream> Lock(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Pause, cancellationToken);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new ServiceException(StorageErrors.NotWritable(path, e.Message));
            }
        }
    }

    private sealed class ServerTurn(DatabaseFacade database) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Key})", CancellationToken.None);
    }
}
