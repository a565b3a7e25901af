using System.Text;
using Google.Rpc;
using Grpc.Core;
using Send.Hosting.Errors;

namespace Send.Cli.Output;

/// <summary>A service's error, for a person.</summary>
internal static class RpcErrorText
{
    /// <summary>Whether nobody answered, which is another matter than a service that says that it cannot.</summary>
    public static bool IsUnanswered(this RpcException e) => e.StatusCode == StatusCode.Unavailable && e.SendCode() is null;

    public static string Of(RpcException e)
    {
        if (e.IsUnanswered())
            return $"The server does not answer: {e.Status.Detail}. Is it running, and is it its gRPC address?";
        var text = new StringBuilder(e.Status.Detail);
        if (e.SendCode() is { } code)
            text.Append(" (").Append(code).Append(')');
        foreach (var violation in e.GetRpcStatus()?.GetDetail<BadRequest>()?.FieldViolations.Where(v => v.Description != e.Status.Detail) ?? [])
            text.Append('\n').Append("  ").Append(violation.Field).Append(": ").Append(violation.Description).Append(" (").Append(violation.Reason).Append(')');
        return text.ToString();
    }
}
