using Grpc.Core;
using Send.HealthAccess.Tests.Contacts;
using Send.HealthAccess.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Referrals;

public sealed class ImportReferralsOnSqliteTests(OnSqlite service) : ImportReferralsTests(service), IClassFixture<OnSqlite>;

public sealed class ImportReferralsOnPostgreSqlTests(OnPostgreSql service) : ImportReferralsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ImportReferralsTests(RunningRecords service)
{
    [Fact]
    public async Task Good_rows_are_kept_and_bad_ones_come_back_with_row_field_and_code()
    {
        var answer = await service.Import(
            Given.Header("mixed"), Given.Accepted("302", "a"), Given.Accepted("302"), Given.Accepted("302", "a"), Given.Accepted("302", "b").With(r => r.AgeMonths = 312), Given.NotAccepted("302", "c"));
        Assert.Equal((5, 2, 3), (answer.RowsReceived, answer.RowsChanged, answer.RowsRefused));
        Assert.Equal(
            [(3L, "id", "no-id"), (4L, "id", "duplicate-row"), (5L, "age_months", "age")], answer.Problems.Select(p => (p.RowNumber, p.Field, p.Code)));
    }

    [Fact]
    public async Task A_row_that_is_decided_by_now_is_a_new_version_and_one_amended_here_is_left()
    {
        await service.Import(Given.Header("first"), Given.Undecided("303", "a"), Given.Undecided("303", "b", "C2"));
        await service.Amend((await service.Get("303", "b")).Referral.With(r => r.Priority = ReferralPriority.Urgent));
        var answer = await service.Import(Given.Header("second"), Given.Accepted("303", "a"), Given.Accepted("303", "b", "C2"));
        Assert.Equal((1, 1, "amended-here"), (answer.RowsChanged, answer.RowsUnchanged, Assert.Single(answer.Notes).Code));
        Assert.Equal(["", "2025-01-20"], (await service.Get("303", "a")).History.Select(v => v.Referral.DecidedOn));
        Assert.True((await service.Import(Given.Header("second"), Given.Accepted("303", "a"))).AlreadyImported);
    }

    [Fact]
    public async Task Pauses_come_with_their_referral_and_an_import_of_others_changes_them()
    {
        var paused = Given.Undecided("306", "a").With(r => r.Pauses.AddRange([new ReferralPause { From = "2025-02-01", To = "2025-02-14" }, new ReferralPause { From = "2025-03-01" }]));
        await service.Import(Given.Header("paused"), paused, Given.Undecided("306", "b", "C2"));
        Assert.Equal(paused.Pauses, (await service.Get("306", "a")).Referral.Pauses);
        Assert.Equal(0, (await service.Import(Given.Header("paused-again"), paused)).RowsChanged);
        var over = paused.With(r => r.Pauses[1].To = "2025-03-09");
        Assert.Equal(1, (await service.Import(Given.Header("over"), over)).RowsChanged);
        Assert.Equal([paused.Pauses, over.Pauses], (await service.Get("306", "a")).History.Select(v => v.Referral.Pauses));
        Assert.Empty((await service.Get("306", "b")).Referral.Pauses);
    }

    [Fact]
    public async Task Rows_that_do_not_go_with_contacts_that_are_held_are_refused_by_row_field_and_code()
    {
        await service.Import(Given.Header("as-sent"), Given.Accepted("305", "a"), Given.Accepted("305", "b", "C2"), Given.Accepted("305", "c", "C3"), Given.Accepted("305", "d", "C4"));
        foreach (var id in (string[])["a", "b", "c"])
            await service.Record(Contacts.Given.Contact("305", $"of-{id}", id));
        var answer = await service.Import(
            Given.Header("anew"),
            Given.Accepted("305", "a").With(r => (r.ReceivedOn, r.DecidedOn) = ("2025-03-04", "2025-03-04")),
            Given.NotAccepted("305", "b", "C2"),
            Given.Discharged("305", "c", "C3").With(r => r.DischargedOn = "2025-03-02"),
            Given.NotAccepted("305", "d", "C4"));
        Assert.Equal(
            [(2L, "received_on", "contact-before-referral"), (3L, "decision", "contact-of-refused-referral"), (4L, "discharged_on", "contact-after-discharge")],
            answer.Problems.Select(p => (p.RowNumber, p.Field, p.Code)));
        Assert.Equal((1, 3), (answer.RowsChanged, answer.RowsRefused));
    }

    [Fact]
    public async Task A_strict_batch_with_a_refused_row_keeps_nothing()
    {
        await Refusal.Of(StatusCode.FailedPrecondition, "strict-refused", () => service.Import(Given.Header("strict", strict: true), Given.Accepted("304", "a"), Given.Accepted("304")));
        Assert.Equal(0, (await service.List(new() { AreaCode = "304" })).Total);
    }
}
