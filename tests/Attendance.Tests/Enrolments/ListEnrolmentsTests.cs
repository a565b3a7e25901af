using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Enrolments;

public sealed class ListEnrolmentsOnSqliteTests(OnSqlite service) : ListEnrolmentsTests(service), IClassFixture<OnSqlite>;

public sealed class ListEnrolmentsOnPostgreSqlTests(OnPostgreSql service) : ListEnrolmentsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ListEnrolmentsTests(RunningRecords service) : IAsyncLifetime
{
    private static readonly Enrolment[] All =
    [
        Rolls.Spell("a", to: "2025-12-31"),
        Rolls.Spell("a", from: "2026-01-01"),
        Rolls.Spell("a", from: "2025-10-01", to: "2025-10-31").With(s => s.SchoolUrn = "100002"),
        Rolls.Spell("b", from: "2025-11-01"),
    ];

    public async ValueTask InitializeAsync() => await service.Import("to list", [.. All.Reverse()]);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task They_come_in_the_order_of_pupil_school_and_first_day_and_pages_make_up_the_whole(int size)
    {
        List<Enrolment> listed = [];
        var request = new ListEnrolmentsRequest { AreaCode = "301", PageSize = size };
        do
        {
            var page = await service.List(request);
            Assert.Equal(4, page.Total);
            listed.AddRange(page.Enrolments);
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);
        Assert.Equal(All, listed);
    }

    [Fact]
    public async Task They_are_narrowed_by_school_pupil_and_day()
    {
        await Lists([All[2]], new() { SchoolUrn = "100002" });
        await Lists([All[3]], new() { Pupil = "b" });
        await Lists([All[0], All[2]], new() { On = "2025-10-31" });
        await Lists([All[0], All[3]], new() { On = "2025-11-01" });
        await Lists([All[1], All[3]], new() { On = "2026-01-01" });
        await Lists([], new() { Pupil = "c" });
    }

    [Fact]
    public async Task A_page_after_a_change_is_refused_and_one_of_what_was_known_then_is_not()
    {
        var before = Rolls.Spell("x", "331");
        await service.Import($"page {Guid.NewGuid():N}", before, Rolls.Spell("y", "331"));
        var now = await service.List(new() { AreaCode = "331", PageSize = 1 });
        var then = await service.List(new() { AreaCode = "331", PageSize = 1, AsKnownAt = 1 });
        await service.Import($"page {Guid.NewGuid():N}", before.With(s => s.YearGroup = "8"));
        await Refusal.Of(StatusCode.Aborted, "stale-page", () => service.List(new() { AreaCode = "331", PageSize = 1, PageToken = now.NextPageToken }));
        var rest = await service.List(new() { AreaCode = "331", PageSize = 1, AsKnownAt = 1, PageToken = then.NextPageToken });
        Assert.Equal(("y", 2), (Assert.Single(rest.Enrolments).Pupil, rest.Total));
        Assert.Equal(before, Assert.Single(then.Enrolments));
    }

    [Fact]
    public async Task What_cannot_be_asked_for_names_its_field()
    {
        Assert.Equal("area_code", await Refused("unknown-area", new() { AreaCode = "Barnet" }));
        Assert.Equal("school_urn", await Refused("school-urn", new() { AreaCode = "301", SchoolUrn = "1" }));
        Assert.Equal("pupil", await Refused("pupil-reference", new() { AreaCode = "301", Pupil = "John Smith" }));
        Assert.Equal("on", await Refused("not-a-day", new() { AreaCode = "301", On = "2025" }));
        Assert.Equal("page_size", await Refused("page-size", new() { AreaCode = "301", PageSize = 1001 }));
        Assert.Equal("as_known_at", await Refused("as-known-at", new() { AreaCode = "301", AsKnownAt = 2 }));
        Assert.Equal("as_known_at", await Refused("as-known-at", new() { AreaCode = "301", AsKnownAt = -1 }));
        Assert.Equal("as_known_at", await Refused("as-known-at", new() { AreaCode = "302", AsKnownAt = 1 }));
        Assert.Equal("page_token", await Refused("page-token", new() { AreaCode = "301", PageToken = "made-up" }));
    }

    [Fact]
    public async Task They_are_read_in_json_by_a_post_that_keeps_pupils_out_of_addresses()
    {
        using var answer = await service.Http.PostAsJsonAsync("v1/areas/301/enrolments/search", new { on = "2025-11-01" }, TestContext.Current.CancellationToken);
        var list = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(["a", "b"], list.GetProperty("enrolments").EnumerateArray().Select(e => e.GetProperty("pupil").GetString()));
    }

    private async Task Lists(Enrolment[] expected, ListEnrolmentsRequest request)
    {
        request.AreaCode = "301";
        Assert.Equal(expected, (await service.List(request)).Enrolments);
    }

    private Task<string> Refused(string code, ListEnrolmentsRequest request) =>
        Refusal.Of(StatusCode.InvalidArgument, code, () => service.List(request));
}
