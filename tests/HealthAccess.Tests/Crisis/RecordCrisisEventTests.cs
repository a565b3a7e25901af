using Grpc.Core;
using Send.HealthAccess.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests.Crisis;

public sealed class RecordCrisisEventOnSqliteTests(OnSqlite service) : RecordCrisisEventTests(service), IClassFixture<OnSqlite>;

public sealed class RecordCrisisEventOnPostgreSqlTests(OnPostgreSql service) : RecordCrisisEventTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordCrisisEventTests(RunningRecords service)
{
    [Fact]
    public async Task What_was_recorded_is_read_as_it_was_sent_and_the_same_again_changes_nothing()
    {
        var sent = Given.Crisis("302", "a").With(e => e.AgeMonths = 0);
        var recorded = await service.Record(sent);
        Assert.Equal(sent.With(e => e.Etag = recorded.Etag), recorded);
        Assert.Equal(recorded, (await service.Get("302", "a")).Event);
        Assert.Equal(recorded, await service.Record(sent));
        await Refusal.Of(StatusCode.AlreadyExists, "event-exists", () => service.Record(sent.With(e => e.Kind = CrisisKind.Admission)));
        await service.Record(sent.With(e => (e.Id, e.Kind) = ("b", CrisisKind.Admission)));
    }

    [Fact]
    public async Task Without_an_id_it_is_given_one_and_a_national_number_is_never_kept()
    {
        var recorded = await service.Record(Given.Crisis("303", child: "9434765919"));
        Assert.NotEmpty(recorded.Id);
        Assert.StartsWith("nhs.", recorded.Child, StringComparison.Ordinal);
        await Refusal.Of(StatusCode.InvalidArgument, "nhs-number-in-id", () => service.Record(Given.Crisis("303", "c-9434765919", child: "9434765919")));
    }

    [Fact]
    public async Task What_was_said_before_an_amendment_or_a_withdrawal_is_kept()
    {
        var recorded = await service.Record(Given.Crisis("304", "a"));
        var amended = await service.Amend(recorded.With(e => e.Kind = CrisisKind.Admission));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Withdraw(recorded));
        var withdrawn = await service.Withdraw(amended);
        Assert.True(withdrawn.RecordedInError);
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.Withdraw(withdrawn));
        Assert.Equal(
            [(CrisisKind.EmergencyAttendance, 1, VersionCause.Recorded), (CrisisKind.Admission, 2, VersionCause.Amended), (CrisisKind.Admission, 3, VersionCause.Withdrawn)],
            (await service.Get("304", "a")).History.Select(v => (v.Event.Kind, v.Version.Number, v.Version.Cause)));
    }

    [Fact]
    public async Task There_must_be_something_to_change_and_what_is_wrong_is_refused_by_its_field()
    {
        await Refusal.Of(StatusCode.NotFound, "no-such-event", () => service.Withdraw(Given.Crisis("305", "none")));
        await Refusal.Of(StatusCode.NotFound, "no-such-event", () => service.Get("305", "none"));
        await Refusal.Of(StatusCode.InvalidArgument, "no-event", () => service.Crises().RecordCrisisEventAsync(new()).ResponseAsync);
        Assert.Equal("event.kind", await Refusal.Of(StatusCode.InvalidArgument, "no-kind", () => service.Record(Given.Crisis("305", "a").With(e => e.Kind = 0))));
    }

    [Fact]
    public async Task A_batch_keeps_good_rows_and_says_what_is_wrong_with_others()
    {
        await service.Withdraw(await service.Record(Given.Crisis("306", "withdrawn")));
        var answer = await service.Import(
            Header("mixed"), Given.Crisis("306", "a"), Given.Crisis("306", "a"), Given.Crisis("306", "b").With(e => e.Provider = ""), Given.Crisis("306", "withdrawn"));
        Assert.Equal((4, 1, 1, 2), (answer.RowsReceived, answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal([(3L, "duplicate-row"), (4L, "not-an-ods-code")], answer.Problems.Select(p => (p.RowNumber, p.Code)));
        Assert.Equal("amended-here", Assert.Single(answer.Notes).Code);
        Assert.Equal(0, (await service.Import(Header("again"), Given.Crisis("306", "a"))).RowsChanged);
    }

    private static ImportHeader Header(string batch) => Contacts.Given.Header(batch, "crisis-events");
}
