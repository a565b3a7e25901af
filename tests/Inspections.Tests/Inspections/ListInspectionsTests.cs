using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Core;
using Send.Inspections.V1;
using Xunit;

namespace Send.Inspections.Tests.Inspections;

public sealed class ListInspectionsOnSqliteTests(OnSqlite service) : ListInspectionsTests(service), IClassFixture<OnSqlite>;

public sealed class ListInspectionsOnPostgreSqlTests(OnPostgreSql service) : ListInspectionsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListInspectionsTests(RunningInspections service) : IAsyncLifetime
{
    private static readonly Inspection Unpublished = Given.Of2023("306").With(i => (i.StartedOn, i.EndedOn, i.PublishedOn) = ("", "", "2024-11-14"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        await service.Import("to list", Given.Of2016("305"), Given.Of2016("306", "2018-01-15"), Unpublished, Given.Of2023("305"));

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task Newest_come_first_and_pages_of_any_size_make_up_the_whole(int size)
    {
        List<string> ids = [];
        var request = new ListInspectionsRequest { PageSize = size };
        do
        {
            var page = await service.Client.ListInspectionsAsync(request, cancellationToken: Cancel);
            Assert.Equal(4, page.Total);
            ids.AddRange(page.Inspections.Select(i => i.Id));
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);
        Assert.Equal(["305-2023-2025-07-07", "306-2023-2024-11-14", "306-2016-2018-01-15", "305-2016-2017-03-27"], ids);
    }

    [Fact]
    public async Task They_are_narrowed_by_area_framework_and_day()
    {
        await Lists(["305-2023-2025-07-07", "305-2016-2017-03-27"], new() { AreaCodes = { "E09000006" } });
        await Lists(["306-2016-2018-01-15", "305-2016-2017-03-27"], new() { Framework = Framework._2016 });
        await Lists(["305-2016-2017-03-27"], new() { AreaCodes = { "305", "306" }, Framework = Framework._2016, To = "2018-01-14" });
        await Lists([], new() { AreaCodes = { "307" } });
    }

    [Fact]
    public async Task Both_ends_of_a_time_count_and_publication_counts_where_the_first_day_is_not_known() =>
        await Lists(["306-2023-2024-11-14", "306-2016-2018-01-15"], new() { From = "2018-01-15", To = "2024-11-14" });

    [Fact]
    public async Task A_page_token_that_was_made_up_or_is_of_another_request_is_refused()
    {
        await Refused("page-token", new() { PageToken = "made-up" });
        await Refused("page-token", new() { PageToken = "ÄÖ" });
        var first = await service.Client.ListInspectionsAsync(new() { PageSize = 1 }, cancellationToken: Cancel);
        await Refused("page-token", new() { PageToken = first.NextPageToken, AreaCodes = { "305" } });
    }

    [Fact]
    public async Task What_cannot_be_asked_for_names_its_field()
    {
        Assert.Equal("area_codes[1]", await Refused("unknown-area", new() { AreaCodes = { "305", "Barnet" } }));
        Assert.Equal("framework", await Refused("unknown-framework", new() { Framework = (Framework)9 }));
        Assert.Equal("from", await Refused("not-a-day", new() { From = "27/03/2017" }));
        Assert.Equal("to", await Refused("not-a-day", new() { To = "2017" }));
        Assert.Equal("page_size", await Refused("page-size", new() { PageSize = 1001 }));
    }

    [Fact]
    public async Task They_are_read_in_json_one_by_one_and_as_a_list()
    {
        var list = await service.Http.GetFromJsonAsync<JsonElement>("v1/inspections?framework=FRAMEWORK_2023&area_codes=305", Cancel);
        Assert.Equal("OUTCOME_INCONSISTENT", list.GetProperty("inspections")[0].GetProperty("outcome").GetProperty("outcome").GetString());
        var one = await service.Http.GetFromJsonAsync<JsonElement>("v1/inspections/305-2016-2017-03-27", Cancel);
        Assert.Equal(3, one.GetProperty("inspection").GetProperty("statementOfAction").GetProperty("significantWeaknesses").GetInt32());
    }

    private async Task Lists(string[] ids, ListInspectionsRequest request) =>
        Assert.Equal(ids, (await service.Client.ListInspectionsAsync(request, cancellationToken: Cancel)).Inspections.Select(i => i.Id));

    private Task<string> Refused(string code, ListInspectionsRequest request) =>
        Refusal.Of(StatusCode.InvalidArgument, code, async () => await service.Client.ListInspectionsAsync(request, cancellationToken: Cancel));
}
