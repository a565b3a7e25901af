using Grpc.Core;
using Xunit;

namespace Send.Attendance.Tests.UnofficialExclusions;

public sealed class AmendReportOnSqliteTests(OnSqlite service) : AmendReportTests(service), IClassFixture<OnSqlite>;

public sealed class AmendReportOnPostgreSqlTests(OnPostgreSql service) : AmendReportTests(service), IClassFixture<OnPostgreSql>;

public abstract class AmendReportTests(RunningRecords service)
{
    [Fact]
    public async Task An_amendment_counts_and_what_was_said_before_is_kept()
    {
        var recorded = await service.Record(Given.Report("302", "a"));
        var amended = await service.Amend(recorded.With(r => r.HappenedTo = "2025-10-08"));
        Assert.NotEqual(recorded.Etag, amended.Etag);
        var read = await service.Get("302", "a");
        Assert.Equal([(recorded, VersionCause.Recorded), (amended, VersionCause.Amended)], read.History.Select(v => (v.Report, v.Cause)));
        Assert.Equal([amended], (await service.List(new() { AreaCode = "302" })).Reports);
    }

    [Fact]
    public async Task One_that_says_the_same_makes_no_version_whether_it_repeats_the_review_or_leaves_it_out()
    {
        var recorded = await service.Record(Given.Report("303", "a"));
        Assert.Equal(recorded, await service.Amend(recorded));
        Assert.Equal(recorded, await service.Amend(recorded.Reviewed(null!)));
        Assert.Single((await service.Get("303", "a")).History);
    }

    [Fact]
    public async Task A_stale_etag_is_refused()
    {
        var recorded = await service.Record(Given.Report("304", "a"));
        await service.Amend(recorded.With(r => r.HappenedTo = ""));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Amend(recorded.With(r => r.HappenedTo = "2025-10-07")));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Review(recorded, Given.Confirmed()));
    }

    [Fact]
    public async Task A_reviewed_one_is_not_amended_until_it_is_reopened()
    {
        var reviewed = await service.Review(await service.Record(Given.Report("305", "a")), Given.Confirmed());
        await Refusal.Of(StatusCode.FailedPrecondition, "already-reviewed", () => service.Amend(reviewed.With(r => r.HappenedTo = "")));
        var reopened = await service.Review(reviewed, Given.Reopened());
        var amended = await service.Amend(reopened.With(r => r.HappenedTo = ""));
        Assert.Equal((Given.Reopened(), ""), (amended.Review, amended.HappenedTo));
    }

    [Fact]
    public async Task A_reopened_one_is_not_said_to_be_reported_after_its_review()
    {
        var reopened = await service.Review(await service.Review(await service.Record(Given.Report("307", "a")), Given.Confirmed()), Given.Reopened());
        var field = await Refusal.Of(StatusCode.InvalidArgument, "reviewed-before-report", () => service.Amend(reopened.With(r => r.ReportedOn = "2025-12-02")));
        Assert.Equal("report.reported_on", field);
        Assert.Equal("2025-12-01", (await service.Amend(reopened.With(r => r.ReportedOn = "2025-12-01"))).ReportedOn);
    }

    [Fact]
    public async Task It_reviews_nothing_and_there_must_be_something_to_amend()
    {
        var recorded = await service.Record(Given.Report("306", "a"));
        await Refusal.Of(StatusCode.InvalidArgument, "review-by-itself", () => service.Amend(recorded.Reviewed(Given.Confirmed())));
        await Refusal.Of(StatusCode.InvalidArgument, "in-the-future", () => service.Amend(recorded.With(r => r.HappenedFrom = "2117-10-06")));
        await Refusal.Of(StatusCode.NotFound, "no-such-report", () => service.Amend(Given.Report("306", "none")));
        await Refusal.Of(StatusCode.NotFound, "no-such-report", () => service.Get("306", "nul\0"));
        await Refusal.Of(StatusCode.InvalidArgument, "unknown-area", () => service.Get("000", "a"));
    }
}
