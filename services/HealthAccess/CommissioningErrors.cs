using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.HealthAccess;

/// <summary>The closed list of the errors of commissioned services, beside those of all records. What may be wrong with a field is in the checks.</summary>
internal static class CommissioningErrors
{
    public static ServiceError Ended(DateOnly on) => new(
        "already-ended", StatusCode.FailedPrecondition,
        $"It has {IsoDay.Write(on)} as its last day. Amend it to put another in its place (AmendCommissionedService).");
}
