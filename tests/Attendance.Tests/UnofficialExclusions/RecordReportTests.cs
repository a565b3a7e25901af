using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.UnofficialExclusions;

public sealed class RecordReportOnSqliteTests(OnSqlite service) : RecordReportTests(service), IClassFixture<OnSqlite>;

public sealed class RecordReportOnPostgreSqlTests(OnPostgreSql service) : RecordReportTests(service), IClassFixture<OnPostgreSql>;

public abstract class RecordReportTests(RunningRecords service)
{
    [Fact]
    public async Task What_is_recorded_is_open_and_read_again_with_its_history()
    {
        var recorded = await service.Record(Given.Report("302", "a"));
        Assert.Equal(Given.Report("302", "a").Reviewed(new() { State = ReviewState.Open }), recorded.With(r => r.Etag = ""));
        var read = await service.Get("302", "a");
        Assert.Equal(recorded, read.Report);
        var version = Assert.Single(read.History);
        Assert.Equal((recorded, 1, VersionCause.Recorded, 1L), (version.Report, version.Version, version.Cause, version.Position));
    }

    [Fact]
    public async Task Without_an_id_the_service_makes_one()
    {
        var recorded = await service.Record(Given.Report("303"));
        Assert.Equal(recorded, (await service.Get("303", recorded.Id)).Report);
    }

    [Fact]
    public async Task The_same_again_under_its_id_changes_nothing_and_another_content_is_refused()
    {
        var first = await service.Record(Given.Report("304", "a"));
        Assert.Equal(first, await service.Record(Given.Report("304", "a")));
        await Refusal.Of(StatusCode.AlreadyExists, "report-exists", () => service.Record(Given.Report("304", "a").With(r => r.Manner = ExclusionManner.KeptAway)));
        Assert.Single((await service.Get("304", "a")).History);
    }

    [Fact]
    public async Task The_same_again_after_its_review_gives_the_reviewed_one()
    {
        var reviewed = await service.Review(await service.Record(Given.Report("305", "a")), Given.Confirmed());
        Assert.Equal(reviewed, await service.Record(Given.Report("305", "a")));
        Assert.Equal(2, (await service.Get("305", "a")).History.Count);
    }

    [Fact]
    public async Task An_inspectors_report_may_name_no_pupil()
    {
        var recorded = await service.Record(Given.Report("306", "a", pupil: "").With(r => r.Source = ReportSource.Inspector));
        Assert.Equal("", recorded.Pupil);
    }

    [Fact]
    public async Task A_unique_pupil_number_is_kept_as_a_hash_and_found_by_itself()
    {
        var recorded = await service.Record(Given.Report("307", "a", "B801200005001"));
        Assert.StartsWith("upn.", recorded.Pupil, StringComparison.Ordinal);
        Assert.Equal([recorded], (await service.List(new() { AreaCode = "307", Pupil = "B801200005001" })).Reports);
    }

    [Fact]
    public async Task A_wrong_field_is_named_and_a_report_does_not_come_with_its_review()
    {
        Assert.Equal("report.manner", await Refusal.Of(
            StatusCode.InvalidArgument, "no-manner", () => service.Record(Given.Report("308").With(r => r.Manner = ExclusionManner.Unspecified))));
        Assert.Equal("report", await Refusal.Of(
            StatusCode.InvalidArgument, "no-report", async () => await service.Reports().RecordReportAsync(new(), cancellationToken: TestContext.Current.CancellationToken)));
        Assert.Equal("report.review", await Refusal.Of(
            StatusCode.InvalidArgument, "review-by-itself", () => service.Record(Given.Report("308").Reviewed(Given.Confirmed()))));
    }
}
