using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Exclusions;

public sealed class AmendExclusionOnSqliteTests(OnSqlite service) : AmendExclusionTests(service), IClassFixture<OnSqlite>;

public sealed class AmendExclusionOnPostgreSqlTests(OnPostgreSql service) : AmendExclusionTests(service), IClassFixture<OnPostgreSql>;

public abstract class AmendExclusionTests(RunningRecords service)
{
    [Fact]
    public async Task An_amendment_counts_and_what_was_said_before_is_kept()
    {
        var recorded = await service.Record(Given.Suspension("302", "a"));
        var amended = await service.Amend(recorded.With(e => e.HalfDays = 5));
        Assert.NotEqual(recorded.Etag, amended.Etag);
        var read = await service.Get("302", "a");
        Assert.Equal(amended, read.Exclusion);
        Assert.Equal([recorded, amended], read.History.Select(v => v.Exclusion));
        Assert.Equal([(1, VersionCause.Recorded, 1L), (2, VersionCause.Amended, 2L)], read.History.Select(v => (v.Version, v.Cause, v.Position)));
        Assert.Equal([amended], (await service.List(new() { AreaCode = "302" })).Exclusions);
    }

    [Fact]
    public async Task An_amendment_that_says_the_same_makes_no_version()
    {
        var recorded = await service.Record(Given.Suspension("303", "a"));
        Assert.Equal(recorded, await service.Amend(recorded));
        Assert.Single((await service.Get("303", "a")).History);
    }

    [Fact]
    public async Task A_stale_etag_is_refused_for_an_amendment_and_for_a_withdrawal()
    {
        var recorded = await service.Record(Given.Suspension("304", "a"));
        await service.Amend(recorded.With(e => e.HalfDays = 5));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Amend(recorded.With(e => e.HalfDays = 4)));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Withdraw(recorded));
        Assert.Equal(5, (await service.Get("304", "a")).Exclusion.HalfDays);
    }

    [Fact]
    public async Task The_etag_of_a_content_that_came_back_is_another()
    {
        var recorded = await service.Record(Given.Suspension("305", "a"));
        var amended = await service.Amend(recorded.With(e => e.HalfDays = 5));
        var back = await service.Amend(amended.With(e => e.HalfDays = 6));
        Assert.NotEqual(recorded.Etag, back.Etag);
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Amend(recorded.With(e => e.HalfDays = 4)));
    }

    [Fact]
    public async Task A_withdrawn_one_counts_no_more_and_stays_in_the_records()
    {
        var recorded = await service.Record(Given.Permanent("306", "a"));
        var withdrawn = await service.Withdraw(recorded, WithdrawalReason.AfterReviewPanel);
        Assert.Equal(WithdrawalReason.AfterReviewPanel, withdrawn.WithdrawnBecause);
        Assert.Empty((await service.List(new() { AreaCode = "306" })).Exclusions);
        Assert.Equal([withdrawn], (await service.List(new() { AreaCode = "306", IncludingWithdrawn = true })).Exclusions);
        Assert.Equal([VersionCause.Recorded, VersionCause.Withdrawn], (await service.Get("306", "a")).History.Select(v => v.Cause));
    }

    [Fact]
    public async Task A_withdrawn_one_is_changed_no_more()
    {
        var withdrawn = await service.Withdraw(await service.Record(Given.Suspension("307", "a")));
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.Amend(withdrawn.With(e => e.HalfDays = 5)));
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.Withdraw(withdrawn));
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.Record(Given.Suspension("307", "a")));
    }

    [Fact]
    public async Task A_withdrawn_one_is_in_nobodys_way()
    {
        await service.Withdraw(await service.Record(Given.Suspension("308", "a")));
        await service.Record(Given.Suspension("308", "b"));
        Assert.Equal(["b"], (await service.List(new() { AreaCode = "308" })).Exclusions.Select(e => e.Id));
    }

    [Fact]
    public async Task An_amendment_may_move_days_but_not_onto_those_of_another()
    {
        var first = await service.Record(Given.Suspension("309", "a"));
        await service.Record(Given.Suspension("309", "b").On("2025-10-09", "2025-10-10", 4));
        await Refusal.Of(StatusCode.FailedPrecondition, "overlapping-exclusion", () => service.Amend(first.On("2025-10-06", "2025-10-09", 8)));
        Assert.Equal("2025-10-07", (await service.Amend(first.On("2025-10-07", "2025-10-08", 4))).StartsOn);
    }

    [Fact]
    public async Task There_must_be_something_to_change()
    {
        await Refusal.Of(StatusCode.NotFound, "no-such-exclusion", () => service.Amend(Given.Suspension("310", "none")));
        await Refusal.Of(StatusCode.NotFound, "no-such-exclusion", () => service.Withdraw(Given.Suspension("310", "none")));
        await Refusal.Of(StatusCode.NotFound, "no-such-exclusion", () => service.Get("310", "none"));
        await Refusal.Of(StatusCode.NotFound, "no-such-exclusion", () => service.Get("310", "nul\0"));
        await Refusal.Of(StatusCode.InvalidArgument, "unknown-area", () => service.Get("000", "none"));
    }

    [Fact]
    public async Task A_withdrawal_has_a_reason_and_comes_with_no_other_change()
    {
        var recorded = await service.Record(Given.Suspension("311", "a"));
        await Refusal.Of(StatusCode.InvalidArgument, "no-withdrawal-reason", () => service.Withdraw(recorded, WithdrawalReason.Unspecified));
        await Refusal.Of(StatusCode.InvalidArgument, "no-withdrawal-reason", () => service.Withdraw(recorded, (WithdrawalReason)99));
        await Refusal.Of(
            StatusCode.InvalidArgument, "withdrawal-by-itself", () => service.Amend(recorded.With(e => e.WithdrawnBecause = WithdrawalReason.RecordedInError)));
    }
}
