using Grpc.Core;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Episodes;

public sealed class ImportEpisodesOnSqliteTests(OnSqlite service) : ImportEpisodesTests(service), IClassFixture<OnSqlite>;

public sealed class ImportEpisodesOnPostgreSqlTests(OnPostgreSql service) : ImportEpisodesTests(service), IClassFixture<OnPostgreSql>;

public abstract class ImportEpisodesTests(RunningRecords service)
{
    [Fact]
    public async Task Good_rows_are_kept_and_bad_ones_come_back_with_row_field_code_and_message()
    {
        var answer = await service.Import(
            "mixed", Given.Missing("302", "a"), Given.Missing("302"), Given.Missing("302", "a"), Given.Missing("302", "b"), Given.AtHome("302", "c", "P2"));
        Assert.Equal((5, 2, 0, 3), (answer.RowsReceived, answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal(
            [(3L, "id", "no-id"), (4L, "id", "duplicate-row"), (5L, "starts_on", "overlapping-episode")],
            answer.Problems.Select(p => (p.RowNumber, p.Field, p.Code)));
        Assert.Equal(["a", "c"], (await service.List(new() { AreaCode = "302" })).Episodes.Select(e => e.Id));
    }

    [Fact]
    public async Task The_same_batch_again_changes_nothing_and_nor_does_the_same_content_in_another()
    {
        await service.Import("once", Given.Missing("303", "a"));
        var again = await service.Import("once", Given.Missing("303", "a"));
        Assert.Equal((true, 0L, 1L), (again.AlreadyImported, again.RowsChanged, again.RowsUnchanged));
        var anew = await service.Import("once, sent anew", Given.Missing("303", "a"));
        Assert.Equal((false, 0L, 1L), (anew.AlreadyImported, anew.RowsChanged, anew.RowsUnchanged));
        Assert.Single((await service.Get("303", "a")).History);
    }

    [Fact]
    public async Task A_row_that_has_its_end_by_now_is_a_new_version()
    {
        await service.Import("open", Given.Missing("304", "a"));
        Assert.Equal(1, (await service.Import("ended", Given.Missing("304", "a").From("2025-09-15", "2025-10-05"))).RowsChanged);
        Assert.Equal(["", "2025-10-05"], (await service.Get("304", "a")).History.Select(v => v.Episode.EndsOn));
    }

    [Fact]
    public async Task What_was_ended_or_withdrawn_here_is_left_as_it_is_and_its_row_is_noted()
    {
        await service.End(await service.Record(Given.Missing("305", "a")), "2025-10-01");
        await service.Withdraw(await service.Record(Given.Missing("305", "b", "P2")));
        var answer = await service.Import(Given.Header("later", strict: true), Given.Missing("305", "a"), Given.Missing("305", "b", "P2"));
        Assert.Equal((0, 2, 0), (answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal(["amended-here", "amended-here"], answer.Notes.Select(n => n.Code));
    }

    [Fact]
    public async Task A_part_time_timetable_for_behaviour_is_kept_and_noted()
    {
        var answer = await service.Import(Given.Header("behaviour", strict: true), Given.PartTime("306", "a").With(e => e.Reason = EpisodeReason.Behaviour));
        Assert.Equal((1, 2L, "against-guidance"), (answer.RowsChanged, Assert.Single(answer.Notes).RowNumber, answer.Notes[0].Code));
    }

    [Fact]
    public async Task A_strict_batch_with_a_refused_row_keeps_nothing()
    {
        await Refusal.Of(
            StatusCode.FailedPrecondition, "strict-refused",
            () => service.Import(Given.Header("strict", strict: true), Given.Missing("307", "a"), Given.Missing("307", "overlaps")));
        Assert.Empty((await service.List(new() { AreaCode = "307" })).Episodes);
    }
}
