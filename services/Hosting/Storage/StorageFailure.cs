using System.Data.Common;
using Grpc.Core;
using Microsoft.Data.Sqlite;
using Npgsql;
using Send.Hosting.Errors;

namespace Send.Hosting.Storage;

/// <summary>Finds the database at the bottom of a failure, and says what came over it.</summary>
internal static class StorageFailure
{
    // SQLite's result codes.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int ReadOrWrite = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    private static readonly ServiceError Unavailable = new("storage-unavailable", StatusCode.Unavailable, "The service's database does not answer. Try again.");
    private static readonly ServiceError NoRoom = new("storage-full", StatusCode.ResourceExhausted, "The service's database has no room left. What was not acknowledged was not kept; who runs the service has to make room.");
    private static readonly ServiceError Refused = new("storage-failed", StatusCode.Unavailable, "The service's database cannot be opened or written. Its log says why; who runs the service has to look.");

    /// <returns>What to tell the caller; null where it is no failure of the database, or one that nobody foresaw.</returns>
    /// <remarks>Entity Framework wraps what a database throws, once or more.</remarks>
    public static ServiceError? Of(Exception? exception) => exception switch
    {
        null => null,
        SqliteException { SqliteErrorCode: Busy or Locked } => Unavailable,
        SqliteException { SqliteErrorCode: Full } or PostgresException { SqlState: PostgresErrorCodes.DiskFull } => NoRoom,
        SqliteException { SqliteErrorCode: ReadOnly or ReadOrWrite or CannotOpen } or PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => Refused,
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow } => Unavailable,
        DbException { IsTransient: true } => Unavailable,
        _ => Of(exception.InnerException),
    };
}
