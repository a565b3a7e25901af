using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace Send.Hosting.Errors;

/// <summary>The one place where errors become <c>google.rpc.Status</c>.</summary>
public static class ErrorDetails
{
    private const string Domain = "send";

    /// <summary>The messages that a status may carry, so that JSON can name them.</summary>
    public static TypeRegistry Types { get; } = TypeRegistry.FromMessages(ErrorInfo.Descriptor, BadRequest.Descriptor);

    // As the transcoding writes it, so that a program reads one form.
    private static JsonFormatter Json { get; } = new(JsonFormatter.Settings.Default.WithFormatDefaultValues(true).WithTypeRegistry(Types));

    /// <summary>A gRPC error with its stable code and the fields that are wrong.</summary>
    public static RpcException ToRpcException(this ServiceError error) => error.ToStatus().ToRpcException();

    /// <summary>The error as JSON has it, where no transcoded call was reached that would write it.</summary>
    public static string ToJson(this ServiceError error) => Json.Format(error.ToStatus());

    /// <summary>The stable code that an error of a service carries; null where it carries none.</summary>
    public static string? SendCode(this RpcException exception) =>
        exception.GetRpcStatus()?.GetDetail<ErrorInfo>() is { Domain: Domain } info ? info.Reason : null;

    private static Google.Rpc.Status ToStatus(this ServiceError error)
    {
        var status = new Google.Rpc.Status { Code = (int)error.Status, Message = error.Message };
        status.Details.Add(Any.Pack(new ErrorInfo { Reason = error.Code, Domain = Domain }));
        if (error.Violations.Count > 0)
            status.Details.Add(Any.Pack(Violations(error)));
        return status;
    }

    private static BadRequest Violations(ServiceError error) => new()
    {
        FieldViolations =
        {
            error.Violations.Select(v => new BadRequest.Types.FieldViolation { Field = v.Field, Reason = v.Code, Description = v.Message }),
        },
    };
}
