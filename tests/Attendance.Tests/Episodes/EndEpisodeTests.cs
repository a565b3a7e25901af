using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Episodes;

public sealed class EndEpisodeOnSqliteTests(OnSqlite service) : EndEpisodeTests(service), IClassFixture<OnSqlite>;

public sealed class EndEpisodeOnPostgreSqlTests(OnPostgreSql service) : EndEpisodeTests(service), IClassFixture<OnPostgreSql>;

public abstract class EndEpisodeTests(RunningRecords service)
{
    [Fact]
    public async Task An_end_gives_the_days_and_what_was_said_before_is_kept()
    {
        var recorded = await service.Record(Given.Missing("302", "a"));
        Assert.Equal(0, recorded.Days);
        var ended = await service.End(recorded, "2025-09-28", EpisodeOutcome.SpecialistProvision);
        Assert.Equal(("2025-09-28", EpisodeOutcome.SpecialistProvision, 14), (ended.EndsOn, ended.Outcome, ended.Days));
        Assert.Equal(
            [(recorded, 1, VersionCause.Recorded), (ended, 2, VersionCause.Amended)],
            (await service.Get("302", "a")).History.Select(v => (v.Episode, v.Version, v.Cause)));
    }

    [Fact]
    public async Task An_end_has_a_day_and_an_outcome_and_comes_once()
    {
        var recorded = await service.Record(Given.Missing("303", "a"));
        await Refusal.Of(StatusCode.InvalidArgument, "not-a-day", () => service.End(recorded, ""));
        await Refusal.Of(StatusCode.InvalidArgument, "end-without-outcome", () => service.End(recorded, "2025-10-01", EpisodeOutcome.Unspecified));
        await Refusal.Of(StatusCode.InvalidArgument, "ends-before-start", () => service.End(recorded, "2025-09-14"));
        var ended = await service.End(recorded, "2025-10-01");
        await Refusal.Of(StatusCode.FailedPrecondition, "already-ended", () => service.End(ended, "2025-10-02"));
        Assert.Equal("2025-10-02", (await service.Amend(ended.With(e => e.EndsOn = "2025-10-02"))).EndsOn);
    }

    [Fact]
    public async Task A_stale_etag_is_refused_for_an_end_an_amendment_and_a_withdrawal()
    {
        var recorded = await service.Record(Given.Missing("304", "a"));
        await service.Amend(recorded.With(e => e.Reason = EpisodeReason.WaitingSchoolStart));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.End(recorded, "2025-10-01"));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Amend(recorded.With(e => e.SchoolUrn = "")));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Withdraw(recorded));
    }

    [Fact]
    public async Task A_withdrawn_one_stays_in_the_records_is_changed_no_more_and_is_in_nobodys_way()
    {
        var withdrawn = await service.Withdraw(await service.Record(Given.Missing("305", "a")));
        Assert.True(withdrawn.RecordedInError);
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.End(withdrawn, "2025-10-01"));
        await Refusal.Of(StatusCode.FailedPrecondition, "withdrawn", () => service.Withdraw(withdrawn));
        await service.Record(Given.Missing("305", "b"));
        Assert.Equal(["b"], (await service.List(new() { AreaCode = "305" })).Episodes.Select(e => e.Id));
        Assert.Equal([VersionCause.Recorded, VersionCause.Withdrawn], (await service.Get("305", "a")).History.Select(v => v.Cause));
    }

    [Fact]
    public async Task There_must_be_something_to_change()
    {
        await Refusal.Of(StatusCode.NotFound, "no-such-episode", () => service.End(Given.Missing("306", "none"), "2025-10-01"));
        await Refusal.Of(StatusCode.NotFound, "no-such-episode", () => service.Withdraw(Given.Missing("306", "none")));
        await Refusal.Of(StatusCode.NotFound, "no-such-episode", () => service.Get("306", "none"));
        await Refusal.Of(StatusCode.InvalidArgument, "unknown-area", () => service.Get("000", "none"));
    }
}
