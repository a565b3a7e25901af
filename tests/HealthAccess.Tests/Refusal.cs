using Google.Rpc;
using Grpc.Core;
using Send.Hosting.Errors;
using Xunit;

namespace Send.HealthAccess.Tests;

/// <summary>A call that must be refused.</summary>
internal static class Refusal
{
    /// <returns>The field that the refusal names; empty where it names none.</returns>
    public static async Task<string> Of(StatusCode status, string code, Func<Task> call)
    {
        var error = await Assert.ThrowsAsync<RpcException>(call);
        Assert.Equal((status, code), (error.StatusCode, error.SendCode()));
        Assert.NotEmpty(error.Status.Detail);
        return error.GetRpcStatus()?.GetDetail<BadRequest>()?.FieldViolations[0].Field ?? "";
    }
}
