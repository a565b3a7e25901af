using Grpc.Core;

namespace Send.Hosting.Errors;

/// <summary>A field that is wrong.</summary>
/// <param name="Field">Where, for instance <c>filter.measure_ids[2]</c>.</param>
/// <param name="Code">Stable code, for instance <c>unknown-measure</c>.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record FieldViolation(string Field, string Code, string Message);

/// <summary>Why a call could not be answered. Each service has a closed list of them.</summary>
/// <param name="Code">Stable code, for instance <c>unknown-area</c>.</param>
/// <param name="Status">The gRPC status.</param>
/// <param name="Message">What is wrong, where, and what would be right. Never holds anything personal.</param>
public sealed record ServiceError(string Code, StatusCode Status, string Message)
{
    /// <summary>The fields that are wrong, where it is the fault of fields.</summary>
    public IReadOnlyList<FieldViolation> Violations { get; init; } = [];

    /// <summary>INVALID_ARGUMENT for one field.</summary>
    public static ServiceError Invalid(string field, string code, string message) =>
        new(code, StatusCode.InvalidArgument, message) { Violations = [new(field, code, message)] };
}

/// <summary>Carries a <see cref="ServiceError"/> to the edge, where it becomes a gRPC status.</summary>
public sealed class ServiceException(ServiceError error) : Exception(error.Message)
{
    /// <summary>The error.</summary>
    public ServiceError Error { get; } = error;
}
