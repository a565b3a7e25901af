using Google.Rpc;
using Grpc.Core;
using Send.Hosting.Errors;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests;

public sealed class ReportingErrorsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("999", "", "unknown-area", "area_code", "Give a 3-digit code")]
    [InlineData("Barking", "", "unknown-area", "area_code", "301 Barking and Dagenham")]
    [InlineData("909", "", "former-area", "area_code", "942 Cumberland, 943 Westmorland and Furness")]
    [InlineData("942", "2023-03-31", "later-area", "area_code", "began on 2023-04-01")]
    [InlineData("301", "31.3.2026", "not-a-day", "as_of", "Write it as 2026-03-31")]
    [InlineData("301", "2999-01-01", "in-the-future", "as_of", "still to come")]
    public async Task What_is_wrong_with_one_area_is_said_with_its_field_and_what_would_be_right(
        string area, string asOf, string code, string field, string message)
    {
        await using var running = await RunningReporting.Start(Cancel);
        var error = await Assert.ThrowsAsync<RpcException>(() => running.Ask(area, Cancel, asOf));
        AssertInvalid(error, code, field, message);
    }

    [Fact]
    public async Task A_former_area_is_answered_for_a_day_on_which_it_was_in_being()
    {
        await using var running = await RunningReporting.Start(Cancel);
        Assert.Equal("909", (await running.Ask("909", Cancel, "2023-03-31")).AreaCode);
    }

    [Theory]
    [InlineData("E12999999", new string[0], "unknown-region", "areas.region_code", "E12000007 London")]
    [InlineData("E12000007", new[] { "301" }, "region-and-areas", "areas", "Give a region, or areas, or neither")]
    [InlineData("", new[] { "301", "Camdn" }, "unknown-area", "areas.area_codes[1]", "202 Camden")]
    public async Task What_is_wrong_with_many_areas_too(string region, string[] areas, string code, string field, string message)
    {
        await using var running = await RunningReporting.Start(Cancel);
        var selection = new AreaSelection { RegionCode = region, AreaCodes = { areas } };
        AssertInvalid(await Assert.ThrowsAsync<RpcException>(() => running.AskMany(Cancel, selection)), code, field, message);
    }

    private static void AssertInvalid(RpcException error, string code, string field, string message)
    {
        Assert.Equal(StatusCode.InvalidArgument, error.StatusCode);
        Assert.Equal(code, error.SendCode());
        Assert.Equal(field, Assert.Single(error.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations).Field);
        Assert.Contains(message, error.Status.Detail, StringComparison.Ordinal);
    }
}
