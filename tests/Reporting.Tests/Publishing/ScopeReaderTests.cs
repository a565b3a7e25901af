using Google.Rpc;
using Grpc.Core;
using Send.Hosting.Errors;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Publishing;

public sealed class ScopeReaderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What is wrong whatever the day: publishing and listing say the same. The fields are those of the contract, as they were sent.</summary>
    public static TheoryData<ReportScope, string, string> Wrong => new()
    {
        { new(), "no-scope", "scope" },
        { new() { AreaCode = "999" }, "unknown-area", "scope.area_code" },
        { new() { AreaCode = "" }, "unknown-area", "scope.area_code" },
        { new() { Areas = new() { RegionCode = "E12999999" } }, "unknown-region", "scope.areas.region_code" },
        { new() { Areas = new() { RegionCode = "E12000007", AreaCodes = { "301" } } }, "region-and-areas", "scope.areas" },
        { new() { Areas = new() { AreaCodes = { "303", "301", "Camdn" } } }, "unknown-area", "scope.areas.area_codes[2]" },
    };

    /// <summary>What is wrong on the day alone. Areas are counted as they were sent, not in the order of their codes.</summary>
    public static TheoryData<ReportScope, string, string, string> WrongOnTheDay => new()
    {
        { new() { AreaCode = "909" }, Asked.Day, "former-area", "scope.area_code" },
        { new() { AreaCode = "942" }, "2023-03-31", "later-area", "scope.area_code" },
        { new() { Areas = new() { AreaCodes = { "909", "301", "301" } } }, Asked.Day, "former-area", "scope.areas.area_codes[0]" },
        { new() { Areas = new() { AreaCodes = { "943", "301" } } }, "2023-03-31", "later-area", "scope.areas.area_codes[0]" },
        { new() { AreaCode = "301" }, "2999-01-01", "in-the-future", "as_of" },
        { new() { AreaCode = "301" }, "1.1.2026", "not-a-day", "as_of" },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_with_a_scope_is_said_with_its_field_as_it_was_sent(ReportScope scope, string code, string field)
    {
        await using var running = await RunningReporting.Start(Cancel);
        await AssertInvalid(async () => await running.Reports.PublishReportAsync(new() { Scope = scope, AsOf = Asked.Day }, cancellationToken: Cancel), code, field);
        await AssertInvalid(async () => await running.Reports.ListReportsAsync(new() { Scope = scope }, cancellationToken: Cancel), code, field);
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(WrongOnTheDay))]
    public async Task And_so_is_what_is_wrong_with_it_on_the_day(ReportScope scope, string asOf, string code, string field)
    {
        await using var running = await RunningReporting.Start(Cancel);
        await AssertInvalid(async () => await running.Reports.PublishReportAsync(new() { Scope = scope, AsOf = asOf }, cancellationToken: Cancel), code, field);
    }

    [Fact]
    public async Task Without_any_scope_nothing_is_published_and_everything_is_listed()
    {
        await using var running = await RunningReporting.Start(Cancel);
        await AssertInvalid(async () => await running.Reports.PublishReportAsync(new() { AsOf = Asked.Day }, cancellationToken: Cancel), "no-scope", "scope");
        Assert.Equal(0, (await running.Reports.ListReportsAsync(new(), cancellationToken: Cancel)).Total);
    }

    [Fact]
    public async Task Named_areas_are_one_scope_in_whatever_order_and_by_whatever_code()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var first = await running.Reports.PublishReportAsync(new() { Scope = Named("302", "301"), AsOf = Asked.Day }, cancellationToken: Cancel);
        var again = await running.Reports.PublishReportAsync(new() { Scope = Named(" 301", "E09000003", "301"), AsOf = Asked.Day }, cancellationToken: Cancel);
        Assert.Equal((first.Report.Id, true), (again.Report.Id, again.AlreadyPublished));
        Assert.Equal(["301", "302"], first.Report.Scope.Areas.AreaCodes);
        Assert.Equal(1, (await running.Reports.ListReportsAsync(new() { Scope = Named("302", "301", "302") }, cancellationToken: Cancel)).Total);
    }

    [Fact]
    public async Task A_list_of_one_area_is_told_apart_from_the_area()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var listed = await running.Reports.PublishReportAsync(new() { Scope = Named("301"), AsOf = Asked.Day }, cancellationToken: Cancel);
        var area = await running.Reports.PublishReportAsync(new() { Scope = new() { AreaCode = "301" }, AsOf = Asked.Day }, cancellationToken: Cancel);
        Assert.Equal(("1 area: Barking and Dagenham", "Barking and Dagenham"), (listed.Report.ScopeName, area.Report.ScopeName));
    }

    private static ReportScope Named(params string[] codes) => new() { Areas = new() { AreaCodes = { codes } } };

    private static async Task AssertInvalid(Func<Task> call, string code, string field)
    {
        var error = await Assert.ThrowsAsync<RpcException>(call);
        Assert.Equal((StatusCode.InvalidArgument, code), (error.StatusCode, error.SendCode()));
        Assert.Equal(field, Assert.Single(error.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations).Field);
    }
}
