using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Exclusions;

public sealed class ImportExclusionsOnSqliteTests(OnSqlite service) : ImportExclusionsTests(service), IClassFixture<OnSqlite>;

public sealed class ImportExclusionsOnPostgreSqlTests(OnPostgreSql service) : ImportExclusionsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ImportExclusionsTests(RunningRecords service)
{
    [Fact]
    public async Task Good_rows_are_kept_and_bad_ones_come_back_with_row_field_code_and_message()
    {
        var answer = await service.Import(
            "mixed", Given.Suspension("302", "a"), Given.Suspension("302"), Given.Suspension("302", "a"), Given.Suspension("302", "b"), Given.Suspension("302", "c", "P2"));
        Assert.Equal((5, 2, 0, 3), (answer.RowsReceived, answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal(
            [(3L, "id", "no-id"), (4L, "id", "duplicate-row"), (5L, "starts_on", "overlapping-exclusion")],
            answer.Problems.Select(p => (p.RowNumber, p.Field, p.Code)));
        Assert.Equal(["a", "c"], (await service.List(new() { AreaCode = "302" })).Exclusions.Select(e => e.Id));
    }

    [Fact]
    public async Task Each_row_that_changes_anything_takes_the_next_position_of_its_area()
    {
        await service.Import("positions", Given.Suspension("303", "a"), Given.Suspension("304", "a"), Given.Suspension("303", "b", "P2"));
        Assert.Equal((1L, 2L, 1L), (await Position("303", "a"), await Position("303", "b"), await Position("304", "a")));
    }

    [Fact]
    public async Task The_same_batch_again_changes_nothing_and_nor_does_the_same_content_in_another()
    {
        await service.Import("once", Given.Suspension("305", "a"));
        var again = await service.Import("once", Given.Suspension("305", "a"));
        Assert.Equal((true, 0L, 1L), (again.AlreadyImported, again.RowsChanged, again.RowsUnchanged));
        var anew = await service.Import("once, sent anew", Given.Suspension("305", "a"));
        Assert.Equal((false, 0L, 1L), (anew.AlreadyImported, anew.RowsChanged, anew.RowsUnchanged));
        Assert.Single((await service.Get("305", "a")).History);
    }

    [Fact]
    public async Task Another_content_is_a_new_version_and_the_old_one_is_kept()
    {
        await service.Import("first", Given.Suspension("306", "a"));
        var answer = await service.Import("second", Given.Suspension("306", "a").With(e => e.HalfDays = 4));
        Assert.Equal(1, answer.RowsChanged);
        Assert.Equal([(6, VersionCause.Imported), (4, VersionCause.Imported)], (await service.Get("306", "a")).History.Select(v => (v.Exclusion.HalfDays, v.Cause)));
    }

    [Fact]
    public async Task What_was_recorded_here_is_replaced_but_not_what_was_amended_here()
    {
        var recorded = await service.Record(Given.Suspension("307", "a"));
        await service.Amend(await service.Record(Given.Suspension("307", "b", "P2")));
        var amended = await service.Amend((await service.Record(Given.Suspension("307", "c", "P3"))).With(e => e.HalfDays = 5));
        var answer = await service.Import(
            Given.Header("after", strict: true),
            recorded.With(e => e.HalfDays = 4), Given.Suspension("307", "b", "P2").With(e => e.HalfDays = 4), Given.Suspension("307", "c", "P3").With(e => e.HalfDays = 4));
        Assert.Equal((2, 1, 0), (answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal((4L, "amended-here"), answer.Notes.Select(n => (n.RowNumber, n.Code)).Single());
        Assert.Equal(amended, (await service.Get("307", "c")).Exclusion);
    }

    [Fact]
    public async Task A_row_that_agrees_with_an_amendment_is_not_noted()
    {
        await service.Amend((await service.Record(Given.Suspension("308", "a"))).With(e => e.HalfDays = 5));
        var answer = await service.Import("agrees", Given.Suspension("308", "a").With(e => e.HalfDays = 5));
        Assert.Equal((0, 1, 0), (answer.RowsChanged, answer.RowsUnchanged, answer.Notes.Count));
    }

    [Fact]
    public async Task What_was_withdrawn_here_stays_withdrawn_whatever_the_row_says()
    {
        await service.Import("before", Given.Suspension("309", "a"));
        await service.Withdraw((await service.Get("309", "a")).Exclusion);
        var answer = await service.Import("after the withdrawal", Given.Suspension("309", "a"));
        Assert.Equal((0, 1, "amended-here"), (answer.RowsChanged, answer.RowsUnchanged, Assert.Single(answer.Notes).Code));
        Assert.Empty((await service.List(new() { AreaCode = "309" })).Exclusions);
    }

    [Fact]
    public async Task A_code_that_is_not_known_is_kept_and_noted()
    {
        var answer = await service.Import(Given.Header("unmapped", strict: true), Given.Suspension("310", "a").With(e => e.Reasons.Add("VR")));
        Assert.Equal((1, "unmapped-reason"), (answer.RowsChanged, Assert.Single(answer.Notes).Code));
        Assert.Equal(["VR"], (await service.Get("310", "a")).Exclusion.UnmappedReasons);
    }

    [Fact]
    public async Task A_batch_may_move_two_suspensions_of_one_pupil_one_after_the_other()
    {
        await service.Import("two", Given.Suspension("311", "a"), Given.Suspension("311", "b").On("2025-10-09", "2025-10-10", 4));
        var answer = await service.Import(
            "moved", Given.Suspension("311", "a").On("2025-10-06", "2025-10-06", 2), Given.Suspension("311", "b").On("2025-10-07", "2025-10-08", 4));
        Assert.Equal((2, 0), (answer.RowsChanged, answer.RowsRefused));
    }

    [Fact]
    public async Task A_strict_batch_with_a_refused_row_keeps_nothing()
    {
        await Refusal.Of(
            StatusCode.FailedPrecondition, "strict-refused",
            () => service.Import(Given.Header("strict", strict: true), Given.Suspension("312", "a"), Given.Suspension("312", "overlaps")));
        Assert.Empty((await service.List(new() { AreaCode = "312" })).Exclusions);
    }

    [Fact]
    public async Task A_stream_in_another_order_is_refused()
    {
        var rows = new ExclusionRows { Rows = { new ExclusionRow { RowNumber = 2, Exclusion = Given.Suspension("313", "a") } } };
        await Refusal.Of(StatusCode.InvalidArgument, "no-header", () => service.Send([new() { Rows = rows }]));
        await Refusal.Of(StatusCode.InvalidArgument, "no-totals", () => service.Send([new() { Header = Given.Header("no totals") }, new() { Rows = rows }]));
        await Refusal.Of(
            StatusCode.InvalidArgument, "wrong-totals",
            () => service.Send([new() { Header = Given.Header("wrong totals") }, new() { Rows = rows }, new() { Totals = new() { Rows = 2 } }]));
        Assert.Empty((await service.List(new() { AreaCode = "313" })).Exclusions);
    }

    private async Task<long> Position(string area, string id) => (await service.Get(area, id)).History[^1].Position;
}
