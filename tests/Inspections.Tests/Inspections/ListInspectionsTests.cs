using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Core;
using Send.Hosting.Errors;
using Send.Inspections.V1;
using Xunit;

namespace Send.Inspections.Tests.Inspections;

public sealed class ListInspectionsTests(RunningInspections service) : IClassFixture<RunningInspections>, IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        foreach (var inspection in new[] { Given.Of2016("305"), Given.Of2016("306", "2018-01-15"), Given.Of2023("305") })
        {
            try
            {
                await service.Client.RecordInspectionAsync(new() { Inspection = inspection }, cancellationToken: Cancel);
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.AlreadyExists)
            {
                // Recorded by another test of the class.
            }
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Newest_come_first_and_pages_make_up_the_whole()
    {
        var first = await service.Client.ListInspectionsAsync(new() { PageSize = 2 }, cancellationToken: Cancel);
        Assert.Equal((2, 3), (first.Inspections.Count, first.Total));
        var second = await service.Client.ListInspectionsAsync(new() { PageSize = 2, PageToken = first.NextPageToken }, cancellationToken: Cancel);
        Assert.Equal("", second.NextPageToken);
        Assert.Equal(["2025-07-07", "2018-01-15", "2017-03-27"], first.Inspections.Concat(second.Inspections).Select(i => i.StartedOn));
    }

    [Fact]
    public async Task They_are_narrowed_by_area_framework_and_day()
    {
        var found = await service.Client.ListInspectionsAsync(
            new() { AreaCodes = { "E09000008", "305" }, Framework = Framework._2016, From = "2017-01-01", To = "2017-12-31" }, cancellationToken: Cancel);
        Assert.Equal(["305-2016-2017-03-27"], found.Inspections.Select(i => i.Id));
    }

    [Theory]
    [InlineData("made-up", "page-token")]
    [InlineData("ÄÖ", "page-token")]
    public async Task A_page_token_that_was_made_up_is_refused(string token, string code)
    {
        var error = await Assert.ThrowsAsync<RpcException>(async () => await service.Client.ListInspectionsAsync(new() { PageToken = token }, cancellationToken: Cancel));
        Assert.Equal((StatusCode.InvalidArgument, code), (error.StatusCode, error.SendCode()));
    }

    [Fact]
    public async Task The_same_in_json()
    {
        using var http = new HttpClient { BaseAddress = service.Http };
        var body = await http.GetFromJsonAsync<JsonElement>("v1/inspections?framework=FRAMEWORK_2023", Cancel);
        Assert.Equal("OUTCOME_INCONSISTENT", body.GetProperty("inspections")[0].GetProperty("outcome").GetProperty("outcome").GetString());
    }
}
