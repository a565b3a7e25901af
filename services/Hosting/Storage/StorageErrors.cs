using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.Hosting.Storage;

/// <summary>The errors of a database that a service cannot begin with.</summary>
internal static class StorageErrors
{
    public const string NewerCode = "storage-newer";

    public static ServiceError Newer(string migration) => new(
        NewerCode, StatusCode.FailedPrecondition,
        $"The database is of a newer version of the program: it has the migration {migration}, which this version does not know. Nothing was changed. Run that version, or a newer one.");

    public static ServiceError NotWritable(string path, string why) => new(
        "storage-failed", StatusCode.FailedPrecondition,
        $"The database's schema cannot be brought up to date: {path} cannot be written. {why} Let the service's account write to its folder, or give another.");
}
