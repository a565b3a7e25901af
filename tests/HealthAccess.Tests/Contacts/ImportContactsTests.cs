using Grpc.Core;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Contacts;

public sealed class ImportContactsOnSqliteTests(OnSqlite service) : ImportContactsTests(service), IClassFixture<OnSqlite>;

public sealed class ImportContactsOnPostgreSqlTests(OnPostgreSql service) : ImportContactsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ImportContactsTests(RunningRecords service)
{
    [Fact]
    public async Task Good_rows_are_kept_and_bad_ones_come_back_with_row_field_code_and_message()
    {
        await service.Refer(Given.Referral("302"));
        var answer = await service.Import(
            "mixed",
            Given.Contact("302", "a"), Given.Contact("302"), Given.Contact("302", "a"), Given.Contact("302", "b", "r2"),
            Given.Contact("302", "c", date: "2025-01-09"), Given.Contact("302", "d"));
        Assert.Equal((6, 2, 0, 4), (answer.RowsReceived, answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal(
            [(3L, "id", "no-id"), (4L, "id", "duplicate-row"), (5L, "referral", "no-such-referral"), (6L, "date", "contact-before-referral")],
            answer.Problems.Select(p => (p.RowNumber, p.Field, p.Code)));
        Assert.Equal(["a", "d"], (await service.List(new() { AreaCode = "302" })).Contacts.Select(c => c.Id));
    }

    [Fact]
    public async Task The_same_content_again_changes_nothing_and_another_is_a_new_version()
    {
        await service.Refer(Given.Referral("303"));
        await service.Import("first", Given.Contact("303", "a"), Given.Contact("303", "b"));
        var again = await service.Import("second", Given.Contact("303", "a"), Given.Contact("303", "b").With(c => c.Minutes = 20));
        Assert.Equal((1L, 1L), (again.RowsChanged, again.RowsUnchanged));
        Assert.Single((await service.Get("303", "a")).History);
        Assert.Equal([45, 20], (await service.Get("303", "b")).History.Select(v => v.Contact.Minutes));
    }

    [Fact]
    public async Task What_was_amended_or_withdrawn_here_is_left_as_it_is_and_its_row_is_noted()
    {
        await service.Refer(Given.Referral("304"));
        await service.Amend((await service.Record(Given.Contact("304", "a"))).With(c => c.Minutes = 20));
        await service.Withdraw(await service.Record(Given.Contact("304", "b")));
        var answer = await service.Import(Given.Header("later", "contacts", strict: true), Given.Contact("304", "a"), Given.Contact("304", "b"));
        Assert.Equal((0, 2, 0), (answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal(["amended-here", "amended-here"], answer.Notes.Select(n => n.Code));
    }

    [Fact]
    public async Task A_strict_batch_with_a_refused_row_keeps_nothing()
    {
        await service.Refer(Given.Referral("305"));
        await Refusal.Of(
            StatusCode.FailedPrecondition, "strict-refused",
            () => service.Import(Given.Header("strict", "contacts", strict: true), Given.Contact("305", "a"), Given.Contact("305", "b", "r2")));
        Assert.Empty((await service.List(new() { AreaCode = "305" })).Contacts);
    }

    /// <summary>More than are kept at a time, so that a second part of the batch finds what the first has written.</summary>
    [Fact]
    public async Task Many_rows_are_kept_in_parts_and_known_again()
    {
        await service.Refer(Given.Referral("306"));
        Contact[] many = [.. Enumerable.Range(1, 10_001).Select(i => Given.Contact("306", $"c{i}"))];
        Assert.Equal(10_001, (await service.Import("many", many)).RowsChanged);
        many[0].Minutes = many[10_000].Minutes = 20;
        var again = await service.Import("again", many);
        Assert.Equal((2L, 9_999L), (again.RowsChanged, again.RowsUnchanged));
        Assert.Equal(10_001, (await service.List(new() { AreaCode = "306" })).Total);
    }
}
