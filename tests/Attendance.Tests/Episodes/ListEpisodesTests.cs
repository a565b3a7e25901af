using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Episodes;

public sealed class ListEpisodesOnSqliteTests(OnSqlite service) : ListEpisodesTests(service), IClassFixture<OnSqlite>;

public sealed class ListEpisodesOnPostgreSqlTests(OnPostgreSql service) : ListEpisodesTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListEpisodesTests(RunningRecords service)
{
    [Fact]
    public async Task They_are_narrowed_by_kind_school_pupil_and_days()
    {
        await service.Record(Given.Missing("302", "a").From("2025-09-01", "2025-09-30"));
        await service.Record(Given.PartTime("302", "b", "P2").From("2025-09-30"));
        await service.Record(Given.AtHome("302", "c", "P2").From("2025-10-15").With(e => e.SchoolUrn = "100002"));
        await service.Record(Given.Missing("303", "elsewhere"));
        Assert.Equal("c b a", await Ids(new() { AreaCode = "302" }));
        Assert.Equal("b", await Ids(new() { AreaCode = "302", Kind = EpisodeKind.PartTimeTimetable }));
        Assert.Equal("c", await Ids(new() { AreaCode = "302", SchoolUrn = "100002" }));
        Assert.Equal("c b", await Ids(new() { AreaCode = "302", Pupil = "P2" }));
        Assert.Equal("b a", await Ids(new() { AreaCode = "302", OpenOn = "2025-09-30" }));
        Assert.Equal("b", await Ids(new() { AreaCode = "302", OpenOn = "2025-10-01" }));
        Assert.Equal("c b", await Ids(new() { AreaCode = "302", From = "2025-09-30" }));
        Assert.Equal("b a", await Ids(new() { AreaCode = "302", To = "2025-09-30" }));
    }

    [Fact]
    public async Task They_come_in_pages_until_something_changes()
    {
        for (var day = 1; day <= 5; day++)
            await service.Record(Given.Missing("304", $"d{day}").From($"2025-12-0{day}", $"2025-12-0{day}"));
        var request = new ListEpisodesRequest { AreaCode = "304", PageSize = 2 };
        var first = await service.List(request);
        request.PageToken = first.NextPageToken;
        var second = await service.List(request);
        Assert.Equal((5, "d5 d4 d3 d2"), (first.Total, string.Join(' ', first.Episodes.Concat(second.Episodes).Select(e => e.Id))));
        await service.Withdraw(first.Episodes[0]);
        request.PageToken = second.NextPageToken;
        await Refusal.Of(StatusCode.Aborted, "stale-page", () => service.List(request));
    }

    [Fact]
    public async Task A_pupil_is_asked_for_in_the_body_and_in_no_address()
    {
        await service.Record(Given.Missing("305", "a"));
        var answer = await service.Http.PostAsJsonAsync("/v1/areas/305/episodes/search", new { pupil = "P1" }, TestContext.Current.CancellationToken);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("EPISODE_KIND_MISSING_EDUCATION", json.GetProperty("episodes")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_refused()
    {
        await Refused("unknown-area", new());
        await Refused("unknown-kind", new() { AreaCode = "306", Kind = (EpisodeKind)9 });
        await Refused("not-a-urn", new() { AreaCode = "306", SchoolUrn = "school" });
        await Refused("pupil-reference", new() { AreaCode = "306", Pupil = "a name" });
        await Refused("not-a-day", new() { AreaCode = "306", OpenOn = "1 May" });
        await Refused("page-size", new() { AreaCode = "306", PageSize = 1001 });
    }

    private async Task<string> Ids(ListEpisodesRequest request) => string.Join(' ', (await service.List(request)).Episodes.Select(e => e.Id));

    private Task<string> Refused(string code, ListEpisodesRequest request) => Refusal.Of(StatusCode.InvalidArgument, code, () => service.List(request));
}
