using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.UnofficialExclusions;

public sealed class ImportReportsOnSqliteTests(OnSqlite service) : ImportReportsTests(service), IClassFixture<OnSqlite>;

public sealed class ImportReportsOnPostgreSqlTests(OnPostgreSql service) : ImportReportsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ImportReportsTests(RunningRecords service)
{
    [Fact]
    public async Task Good_rows_are_kept_with_their_reviews_and_bad_ones_come_back_with_row_field_and_code()
    {
        var answer = await service.Import(
            "mixed",
            Given.Report("302", "a").Reviewed(Given.Confirmed()),
            Given.Report("302"),
            Given.Report("302", "a"),
            Given.Report("302", "b").Reviewed(Given.NotUpheld(ReviewReason.TimeLimitedTimetable)),
            Given.Report("302", "c").Reviewed(Given.Reopened()));
        Assert.Equal((5, 2, 0, 3), (answer.RowsReceived, answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal(
            [(3L, "id", "no-id"), (4L, "id", "duplicate-row"), (5L, "review.reasons", "reason-does-not-fit")],
            answer.Problems.Select(p => (p.RowNumber, p.Field, p.Code)));
        Assert.Equal(Given.Confirmed(), (await service.Get("302", "a")).Report.Review);
        Assert.Equal(Given.Reopened(), (await service.Get("302", "c")).Report.Review);
    }

    [Fact]
    public async Task The_same_batch_again_changes_nothing_and_nor_does_the_same_content_in_another()
    {
        await service.Import("once", Given.Report("303", "a"));
        var again = await service.Import("once", Given.Report("303", "a"));
        Assert.Equal((true, 0L, 1L), (again.AlreadyImported, again.RowsChanged, again.RowsUnchanged));
        var anew = await service.Import("once, sent anew", Given.Report("303", "a").Reviewed(new() { State = ReviewState.Open }));
        Assert.Equal((false, 0L, 1L), (anew.AlreadyImported, anew.RowsChanged, anew.RowsUnchanged));
        Assert.Single((await service.Get("303", "a")).History);
    }

    [Fact]
    public async Task A_review_that_comes_with_a_later_batch_is_another_version()
    {
        await service.Import("first", Given.Report("304", "a"));
        var answer = await service.Import("second", Given.Report("304", "a").Reviewed(Given.Confirmed()));
        Assert.Equal(1, answer.RowsChanged);
        Assert.Equal(
            [(VersionCause.Imported, ReviewState.Open), (VersionCause.Imported, ReviewState.Confirmed)],
            (await service.Get("304", "a")).History.Select(v => (v.Cause, v.Report.Review.State)));
    }

    [Fact]
    public async Task What_was_reviewed_or_amended_here_is_left_as_it_is_and_its_row_noted_also_in_a_strict_batch()
    {
        await service.Import("before", Given.Report("305", "a"), Given.Report("305", "b"), Given.Report("305", "c"));
        var reviewed = await service.Review((await service.Get("305", "a")).Report, Given.Confirmed());
        var amended = await service.Amend((await service.Get("305", "b")).Report.With(r => r.HappenedTo = ""));
        await service.Review((await service.Get("305", "c")).Report, Given.Confirmed());
        var answer = await service.Import(
            Given.Header("after", strict: true),
            Given.Report("305", "a"), Given.Report("305", "b"), Given.Report("305", "c").Reviewed(Given.Confirmed()));
        Assert.Equal((0, 3, 0), (answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal([(2L, "reviewed-here"), (3L, "amended-here")], answer.Notes.Select(n => (n.RowNumber, n.Code)));
        Assert.Equal((reviewed, amended), ((await service.Get("305", "a")).Report, (await service.Get("305", "b")).Report));
    }

    [Fact]
    public async Task A_strict_batch_with_a_refused_row_keeps_nothing()
    {
        await Refusal.Of(
            StatusCode.FailedPrecondition, "strict-refused", () => service.Import(Given.Header("strict", strict: true), Given.Report("306", "a"), Given.Report("306")));
        Assert.Empty((await service.List(new() { AreaCode = "306" })).Reports);
    }
}
