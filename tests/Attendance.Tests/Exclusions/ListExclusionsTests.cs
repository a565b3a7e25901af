using Grpc.Core;
using Send.Attendance.Tests.Register;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Exclusions;

public sealed class ListExclusionsOnSqliteTests(OnSqlite service) : ListExclusionsTests(service), IClassFixture<OnSqlite>;

public sealed class ListExclusionsOnPostgreSqlTests(OnPostgreSql service) : ListExclusionsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListExclusionsTests(RunningRecords service)
{
    [Fact]
    public async Task They_are_narrowed_by_school_pupil_kind_and_days()
    {
        await service.Record(Given.Suspension("302", "a"));
        await service.Record(Given.Suspension("302", "b", "P2").With(e => e.SchoolUrn = "100002").On("2025-11-03", "2025-11-03", 1));
        await service.Record(Given.Permanent("302", "c", "P2").With(e => e.StartsOn = "2025-11-05"));
        await service.Record(Given.Suspension("303", "elsewhere"));
        Assert.Equal("c b a", await Ids(new() { AreaCode = "302" }));
        Assert.Equal("c a", await Ids(new() { AreaCode = "302", SchoolUrn = "100001" }));
        Assert.Equal("c b", await Ids(new() { AreaCode = "302", Pupil = "P2" }));
        Assert.Equal("c", await Ids(new() { AreaCode = "302", Kind = ExclusionKind.Permanent }));
        Assert.Equal("c b", await Ids(new() { AreaCode = "302", From = "2025-11-03" }));
        Assert.Equal("b a", await Ids(new() { AreaCode = "302", To = "2025-11-03" }));
    }

    [Fact]
    public async Task They_come_in_pages_until_something_changes()
    {
        for (var day = 1; day <= 5; day++)
            await service.Record(Given.Suspension("304", $"d{day}").On($"2025-12-0{day}", $"2025-12-0{day}", 2));
        var request = new ListExclusionsRequest { AreaCode = "304", PageSize = 2 };
        var first = await service.List(request);
        request.PageToken = first.NextPageToken;
        var second = await service.List(request);
        Assert.Equal((5, 5), (first.Total, second.Total));
        Assert.Equal(["d5", "d4", "d3", "d2"], first.Exclusions.Concat(second.Exclusions).Select(e => e.Id));
        await service.Withdraw(first.Exclusions[0]);
        request.PageToken = second.NextPageToken;
        await Refusal.Of(StatusCode.Aborted, "stale-page", () => service.List(request));
    }

    [Fact]
    public async Task Marks_that_come_between_two_pages_change_nothing_of_them()
    {
        for (var day = 1; day <= 3; day++)
            await service.Record(Given.Suspension("306", $"d{day}").On($"2025-12-0{day}", $"2025-12-0{day}", 2));
        var request = new ListExclusionsRequest { AreaCode = "306", PageSize = 2 };
        request.PageToken = (await service.List(request)).NextPageToken;
        await service.Send(Sending.Block("between", "306", ("P1", @"/ \ / \ / \ / \ / \")));
        Assert.Equal("d1", Assert.Single((await service.List(request)).Exclusions).Id);
    }

    [Fact]
    public async Task What_cannot_be_asked_for_is_refused()
    {
        await Refused("unknown-area", new());
        await Refused("unknown-area", new() { AreaCode = "000" });
        await Refused("not-a-urn", new() { AreaCode = "305", SchoolUrn = "school" });
        await Refused("pupil-reference", new() { AreaCode = "305", Pupil = "a name" });
        await Refused("unknown-kind", new() { AreaCode = "305", Kind = (ExclusionKind)3 });
        await Refused("not-a-day", new() { AreaCode = "305", From = "1 May" });
        await Refused("page-size", new() { AreaCode = "305", PageSize = 1001 });
        await Refused("page-token", new() { AreaCode = "305", PageToken = "made-up" });
    }

    private async Task<string> Ids(ListExclusionsRequest request) => string.Join(' ', (await service.List(request)).Exclusions.Select(e => e.Id));

    private Task<string> Refused(string code, ListExclusionsRequest request) =>
        Refusal.Of(StatusCode.InvalidArgument, code, () => service.List(request));
}
