using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Send.Hosting.Storage;

/// <summary>
/// A process's turn at migrating a SQLite file. EF's own lock is a row in a table, which a process that is killed leaves behind,
/// and every later start would wait for it without end. This one is the operating system's, which ends with the process.
/// </summary>
internal static class MigrationTurn
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits for the turn, and removes the lock of one who did not end his. The turn ends when it is disposed.</summary>
    public static async Task<IDisposable> Take(DatabaseFacade database, CancellationToken cancellationToken)
    {
        var turn = await Lock($"{database.GetDbConnection().DataSource}.migrating", cancellationToken);
        await database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL; DROP TABLE IF EXISTS \"__EFMigrationsLock\";", cancellationToken);
        return turn;
    }

    /// <summary>The file stays: were it deleted, one who had opened it before would hold a lock that nobody else sees.</summary>
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
        }
    }
}
