using Grpc.Core;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests.SpecifiedProvisions;

public sealed class ImportSpecifiedProvisionsOnSqliteTests(OnSqlite service) : ImportSpecifiedProvisionsTests(service), IClassFixture<OnSqlite>;

public sealed class ImportSpecifiedProvisionsOnPostgreSqlTests(OnPostgreSql service) : ImportSpecifiedProvisionsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ImportSpecifiedProvisionsTests(RunningRecords service)
{
    [Fact]
    public async Task Good_rows_are_kept_and_those_that_overlap_within_the_batch_or_what_is_held_are_refused()
    {
        await service.Record(Given.Provision("302", "held", "2025-01-01", "2025-06-30"));
        var answer = await service.Import(
            Header("mixed"), Given.Provision("302", "a", "2025-06-30"), Given.Provision("302", "b", "2025-07-01"), Given.Provision("302", "c", "2026-01-01"),
            Given.Provision("302", "d").With(p => p.ContactsAYear = 0));
        Assert.Equal((4, 1, 0, 3), (answer.RowsReceived, answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        // What a row says by itself is looked at as it comes; what others say against it once all have come.
        Assert.Equal(
            [(2L, "overlaps-another"), (4L, "overlaps-another"), (5L, "contacts-a-year")],
            answer.Problems.Select(p => (p.RowNumber, p.Code)).Order());
    }

    [Fact]
    public async Task A_row_that_has_its_end_by_now_is_a_new_version()
    {
        await service.Import(Header("open"), Given.Provision("303", "a"));
        Assert.Equal(1, (await service.Import(Header("ended"), Given.Provision("303", "a", to: "2025-06-30"))).RowsChanged);
        Assert.Equal(["", "2025-06-30"], (await service.Get("303", "a")).History.Select(v => v.Provision.To));
        var again = await service.Import(Header("again"), Given.Provision("303", "a", to: "2025-06-30"));
        Assert.Equal((0L, 1L), (again.RowsChanged, again.RowsUnchanged));
    }

    [Fact]
    public async Task What_was_ended_or_withdrawn_here_is_left_as_it_is_and_its_row_is_noted()
    {
        await service.End(await service.Record(Given.Provision("304", "a")), "2025-06-30");
        await service.Withdraw(await service.Record(Given.Provision("304", "b", child: "C2")));
        var answer = await service.Import(Header("later", strict: true), Given.Provision("304", "a"), Given.Provision("304", "b", child: "C2"));
        Assert.Equal((0, 2, 0), (answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal(["amended-here", "amended-here"], answer.Notes.Select(n => n.Code));
    }

    [Fact]
    public async Task A_strict_batch_with_a_refused_row_keeps_nothing()
    {
        await Refusal.Of(
            StatusCode.FailedPrecondition, "strict-refused",
            () => service.Import(Header("strict", strict: true), Given.Provision("305", "a"), Given.Provision("305", "overlaps")));
        Assert.Empty((await service.List(new() { AreaCode = "305" })).SpecifiedProvisions);
    }

    private static ImportHeader Header(string batch, bool strict = false) => Contacts.Given.Header(batch, "specified-provision", strict);
}
