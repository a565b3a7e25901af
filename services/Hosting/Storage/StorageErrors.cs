using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.Hosting.Storage;

/// <summary>The errors of a database that a service cannot begin with.</summary>
internal static class StorageErrors
{
    public static ServiceError Newer(string migration) => new(
        "storage-newer", StatusCode.FailedPrecondition,
        $"The database is of a newer version of the program: it has the migration {migration}, which this version does not know. Nothing was changed. Run that version, or a newer one.");
}
