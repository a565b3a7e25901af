using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.UnofficialExclusions;

public sealed class ListReportsOnSqliteTests(OnSqlite service) : ListReportsTests(service), IClassFixture<OnSqlite>;

public sealed class ListReportsOnPostgreSqlTests(OnPostgreSql service) : ListReportsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListReportsTests(RunningRecords service)
{
    [Fact]
    public async Task They_are_narrowed_by_school_pupil_state_source_manner_and_days()
    {
        await service.Review(await service.Record(Given.Report("302", "a")), Given.Confirmed());
        await service.Record(Given.Report("302", "b", "P2").With(r => (r.SchoolUrn, r.HappenedFrom, r.HappenedTo, r.ReportedOn) = ("100002", "2025-11-03", "", "2025-11-03")));
        await service.Record(Given.Report("302", "c", "").With(r => (r.Source, r.Manner, r.HappenedFrom, r.HappenedTo, r.ReportedOn) =
            (ReportSource.Inspector, ExclusionManner.ReducedHours, "2025-11-05", "", "2025-11-06")));
        await service.Record(Given.Report("303", "elsewhere"));
        Assert.Equal("c b a", await Ids(new() { AreaCode = "302" }));
        Assert.Equal("c a", await Ids(new() { AreaCode = "302", SchoolUrn = "100001" }));
        Assert.Equal("b", await Ids(new() { AreaCode = "302", Pupil = "P2" }));
        Assert.Equal("a", await Ids(new() { AreaCode = "302", State = ReviewState.Confirmed }));
        Assert.Equal("c b", await Ids(new() { AreaCode = "302", State = ReviewState.Open }));
        Assert.Equal("c", await Ids(new() { AreaCode = "302", Source = ReportSource.Inspector }));
        Assert.Equal("b a", await Ids(new() { AreaCode = "302", Manner = ExclusionManner.SentHome }));
        Assert.Equal("c b", await Ids(new() { AreaCode = "302", From = "2025-11-03" }));
        Assert.Equal("b a", await Ids(new() { AreaCode = "302", To = "2025-11-03" }));
    }

    [Fact]
    public async Task They_come_in_pages_until_something_changes()
    {
        for (var day = 1; day <= 5; day++)
            await service.Record(Given.Report("304", $"d{day}").With(r => (r.HappenedFrom, r.HappenedTo, r.ReportedOn) = ($"2025-12-0{day}", "", "2025-12-10")));
        var request = new ListReportsRequest { AreaCode = "304", PageSize = 2 };
        var first = await service.List(request);
        request.PageToken = first.NextPageToken;
        var second = await service.List(request);
        Assert.Equal((5, 5), (first.Total, second.Total));
        Assert.Equal(["d5", "d4", "d3", "d2"], first.Reports.Concat(second.Reports).Select(r => r.Id));
        await service.Review(first.Reports[0], Given.Confirmed("2025-12-12"));
        request.PageToken = second.NextPageToken;
        await Refusal.Of(StatusCode.Aborted, "stale-page", () => service.List(request));
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_refused()
    {
        await Refused("unknown-area", new());
        await Refused("not-a-urn", new() { AreaCode = "305", SchoolUrn = "school" });
        await Refused("pupil-reference", new() { AreaCode = "305", Pupil = "a name" });
        await Refused("unknown-state", new() { AreaCode = "305", State = (ReviewState)9 });
        await Refused("unknown-source", new() { AreaCode = "305", Source = (ReportSource)9 });
        await Refused("unknown-manner", new() { AreaCode = "305", Manner = (ExclusionManner)9 });
        await Refused("not-a-day", new() { AreaCode = "305", From = "1 May" });
        await Refused("page-size", new() { AreaCode = "305", PageSize = 1001 });
        await Refused("page-token", new() { AreaCode = "305", PageToken = "made-up" });
    }

    private async Task<string> Ids(ListReportsRequest request) => string.Join(' ', (await service.List(request)).Reports.Select(r => r.Id));

    private Task<string> Refused(string code, ListReportsRequest request) => Refusal.Of(StatusCode.InvalidArgument, code, () => service.List(request));
}
