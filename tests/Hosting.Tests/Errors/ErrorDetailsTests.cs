using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Google.Rpc;
using Grpc.Core;
using Send.Hosting.Errors;
using Xunit;

namespace Send.Hosting.Tests.Errors;

public sealed class ErrorDetailsTests
{
    private static readonly ServiceError Wrong = new("wrong-request", StatusCode.InvalidArgument, "Two fields are wrong.")
    {
        Violations = [new("area", "unknown-area", "999 is no area."), new("as_of", "not-a-date", "x is no date. Give yyyy-MM-dd.")],
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fields_that_are_wrong_travel_as_violations_of_a_bad_request()
    {
        await using var host = await RunningHost.Start((_, _) => throw new ServiceException(Wrong));
        var failure = await Assert.ThrowsAsync<RpcException>(() => host.Client.Call(Way.Unary, "a", Cancel));

        var status = failure.GetRpcStatus()!;
        Assert.Equal(((int)Code.InvalidArgument, "Two fields are wrong."), (status.Code, status.Message));
        Assert.Equal(("wrong-request", "send"), (status.GetDetail<ErrorInfo>()!.Reason, status.GetDetail<ErrorInfo>()!.Domain));
        Assert.Equal(
            Wrong.Violations.Select(v => (v.Field, v.Code, v.Message)),
            status.GetDetail<BadRequest>()!.FieldViolations.Select(v => (v.Field, v.Reason, v.Description)));
    }

    [Fact]
    public async Task JSON_tells_the_same()
    {
        await using var host = await RunningHost.Start((_, _) => throw new ServiceException(Wrong));
        using var answer = await host.Http.PostAsJsonAsync("/v1/probe:ask", new { text = "a" }, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var status = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal("Two fields are wrong.", status.GetProperty("message").GetString());
        var details = status.GetProperty("details").EnumerateArray().ToList();
        Assert.Equal("wrong-request", details[0].GetProperty("reason").GetString());
        Assert.Equal("type.googleapis.com/google.rpc.BadRequest", details[1].GetProperty("@type").GetString());
        Assert.Equal(["area", "as_of"], details[1].GetProperty("fieldViolations").EnumerateArray().Select(v => v.GetProperty("field").GetString()));
    }

    [Fact]
    public void An_error_of_somebody_else_has_no_code_of_ours()
    {
        Assert.Null(new RpcException(new(StatusCode.Unavailable, "no connection")).SendCode());
        var theirs = new Google.Rpc.Status { Code = (int)Code.Unavailable, Details = { Google.Protobuf.WellKnownTypes.Any.Pack(new ErrorInfo { Reason = "theirs", Domain = "example.org" }) } };
        Assert.Null(theirs.ToRpcException().SendCode());
    }
}
