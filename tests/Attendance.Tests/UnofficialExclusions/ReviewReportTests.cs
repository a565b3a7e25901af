using System.Net.Http.Json;
using System.Text.Json;
using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.UnofficialExclusions;

public sealed class ReviewReportOnSqliteTests(OnSqlite service) : ReviewReportTests(service), IClassFixture<OnSqlite>;

public sealed class ReviewReportOnPostgreSqlTests(OnPostgreSql service) : ReviewReportTests(service), IClassFixture<OnPostgreSql>;

public abstract class ReviewReportTests(RunningRecords service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_confirmed_reopened_and_not_upheld_and_its_history_has_it_all()
    {
        var confirmed = await service.Review(await service.Record(Given.Report("302", "a")), Given.Confirmed());
        var reopened = await service.Review(confirmed, Given.Reopened());
        var last = await service.Review(reopened, Given.Review(ReviewState.NotUpheld, "2025-12-15", ReviewReason.FormallyRecorded));
        var read = await service.Get("302", "a");
        Assert.Equal(last, read.Report);
        Assert.Equal(
            [
                (VersionCause.Recorded, ReviewState.Open, ""), (VersionCause.Reviewed, ReviewState.Confirmed, "2025-11-03"),
                (VersionCause.Reviewed, ReviewState.Open, "2025-12-01"), (VersionCause.Reviewed, ReviewState.NotUpheld, "2025-12-15"),
            ],
            read.History.Select(v => (v.Cause, v.Report.Review.State, v.Report.Review.ReviewedOn)));
        Assert.Equal([ReviewReason.SchoolAccepts, ReviewReason.RegisterAgrees], read.History[1].Report.Review.Reasons);
        Assert.Equal([1L, 2, 3, 4], read.History.Select(v => v.Position));
    }

    [Fact]
    public async Task The_same_review_again_makes_no_version_in_whichever_order_its_reasons_come()
    {
        var confirmed = await service.Review(await service.Record(Given.Report("303", "a")), Given.Confirmed());
        var again = Given.Review(ReviewState.Confirmed, "2025-11-03", ReviewReason.RegisterAgrees, ReviewReason.SchoolAccepts);
        Assert.Equal(confirmed, await service.Review(confirmed, again));
        Assert.Equal(2, (await service.Get("303", "a")).History.Count);
    }

    [Fact]
    public async Task A_reviewed_one_is_reopened_before_it_is_found_otherwise_and_an_open_one_is_not_reopened()
    {
        var recorded = await service.Record(Given.Report("304", "a"));
        await Refusal.Of(StatusCode.FailedPrecondition, "already-open", () => service.Review(recorded, Given.Reopened()));
        var confirmed = await service.Review(recorded, Given.Confirmed());
        await Refusal.Of(StatusCode.FailedPrecondition, "already-reviewed", () => service.Review(confirmed, Given.NotUpheld()));
        await Refusal.Of(StatusCode.Aborted, "stale-etag", () => service.Review(recorded, Given.NotUpheld()));
    }

    [Fact]
    public async Task A_review_is_not_before_the_one_that_it_follows()
    {
        var confirmed = await service.Review(await service.Record(Given.Report("307", "a")), Given.Confirmed("2025-11-03"));
        var field = await Refusal.Of(StatusCode.InvalidArgument, "reviewed-before-review", () => service.Review(confirmed, Given.Reopened("2025-11-02")));
        Assert.Equal("review.reviewed_on", field);
        var reopened = await service.Review(confirmed, Given.Reopened("2025-11-03"));
        await Refusal.Of(StatusCode.InvalidArgument, "reviewed-before-review", () => service.Review(reopened, Given.Confirmed("2025-11-02")));
    }

    [Fact]
    public async Task A_review_that_cannot_be_is_refused()
    {
        var report = await service.Record(Given.Report("305", "a"));
        Assert.Equal("review", await Refused("no-review", null));
        Assert.Equal("review.state", await Refused("no-review-state", Given.Review(ReviewState.Unspecified, "2025-11-03", ReviewReason.SchoolAccepts)));
        Assert.Equal("review.reviewed_on", await Refused("reviewed-before-report", Given.Confirmed("2025-10-09")));
        await Refused("in-the-future", Given.Confirmed("2117-10-09"));
        await Refused("not-a-day", Given.Confirmed(""));
        Assert.Equal("review.reasons", await Refused("no-review-reason", Given.Review(ReviewState.Confirmed, "2025-11-03")));
        await Refused("reason-does-not-fit", Given.Review(ReviewState.NotUpheld, "2025-11-03", ReviewReason.SchoolAccepts));
        await Refusal.Of(StatusCode.NotFound, "no-such-report", () => service.Review(Given.Report("305", "none"), Given.Confirmed()));
        Assert.Single((await service.Get("305", "a")).History);

        Task<string> Refused(string code, Review? review) => Refusal.Of(StatusCode.InvalidArgument, code, () => service.Review(report, review));
    }

    [Fact]
    public async Task It_is_recorded_reviewed_listed_and_read_as_JSON()
    {
        object report = new
        {
            areaCode = "306",
            id = "json",
            schoolUrn = "100001",
            pupil = "P1",
            source = "REPORT_SOURCE_SENDIASS",
            manner = "EXCLUSION_MANNER_KEPT_AWAY",
            happenedFrom = "2025-10-06",
            reportedOn = "2025-10-10",
        };
        var recorded = (await Json(await service.Http.PostAsJsonAsync("/v1/unofficial-exclusion-reports", report, Cancel))).GetProperty("report");
        var review = new
        {
            etag = recorded.GetProperty("etag").GetString(),
            review = new { state = "REVIEW_STATE_CONFIRMED", reviewedOn = "2025-11-03", reasons = new[] { "REVIEW_REASON_WRITTEN_EVIDENCE" } },
        };
        await Json(await service.Http.PostAsJsonAsync("/v1/areas/306/unofficial-exclusion-reports/json/review", review, Cancel));
        var listed = await Json(await service.Http.PostAsJsonAsync("/v1/areas/306/unofficial-exclusion-reports/search", new { pupil = "P1", state = "REVIEW_STATE_CONFIRMED" }, Cancel));
        Assert.Equal(1, listed.GetProperty("total").GetInt32());
        var read = await service.Http.GetFromJsonAsync<JsonElement>("/v1/areas/306/unofficial-exclusion-reports/json", Cancel);
        Assert.Equal(2, read.GetProperty("history").GetArrayLength());
    }

    private static async Task<JsonElement> Json(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(response.IsSuccessStatusCode, body);
        return JsonDocument.Parse(body).RootElement;
    }
}
