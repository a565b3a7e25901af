using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Measures.V1;
using Xunit;
using Enrolment = Send.Attendance.V1.Enrolment;

namespace Send.Attendance.Tests.Enrolments;

public sealed class ImportEnrolmentsOnSqliteTests(OnSqlite service) : ImportEnrolmentsTests(service), IClassFixture<OnSqlite>;

public sealed class ImportEnrolmentsOnPostgreSqlTests(OnPostgreSql service) : ImportEnrolmentsTests(service), IClassFixture<OnPostgreSql>;

public abstract class ImportEnrolmentsTests(RunningRecords service)
{
    [Fact]
    public async Task Good_rows_are_kept_and_bad_ones_come_back_with_row_field_code_and_message()
    {
        var answer = await service.Import("mixed", Rolls.Spell("a", "302"), Rolls.Spell("a", "999"), Rolls.Spell("a", "E09000003"));
        Assert.Equal((3, 1, 0, 2), (answer.RowsReceived, answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal([(3L, "area_code", "unknown-area"), (4L, "enrolment", "duplicate-row")], answer.Problems.Select(p => (p.RowNumber, p.Field, p.Code)));
        Assert.Equal([Rolls.Spell("a", "302")], await service.Held("302"));
    }

    [Fact]
    public async Task The_same_batch_again_changes_nothing()
    {
        var first = await service.Import("again", Rolls.Spell("a", "303"));
        var second = await service.Import("again", Rolls.Spell("a", "303"));
        Assert.Equal((true, 0L, first.Revision), (second.AlreadyImported, second.RowsChanged, second.Revision));
    }

    [Fact]
    public async Task The_same_content_in_another_batch_takes_no_position()
    {
        await service.Import("content", Rolls.Spell("a", "304"));
        var second = await service.Import("content, sent anew", Rolls.Spell("a", "304"));
        Assert.Equal((0L, 1L), (second.RowsChanged, second.RowsUnchanged));
        Assert.Equal(1, await Position("304"));
    }

    [Fact]
    public async Task Another_content_takes_the_place_of_what_is_held_and_nothing_is_lost()
    {
        var first = Rolls.Spell("a", "305");
        var amended = first.With(s => (s.SenProvision, s.PrimaryNeed) = (SenProvision.EhcPlan, "ASD"));
        await service.Import("first", first, Rolls.Spell("b", "305"));
        var answer = await service.Import("amended", amended, Rolls.Spell("b", "305"));
        Assert.Equal((1L, 1L), (answer.RowsChanged, answer.RowsUnchanged));
        Assert.Equal([amended, Rolls.Spell("b", "305")], await service.Held("305"));
        Assert.Equal([first, Rolls.Spell("b", "305")], await service.Held("305", asKnownAt: 1));
    }

    [Fact]
    public async Task A_batch_takes_one_position_in_each_area_that_it_changes()
    {
        await service.Import("one area", Rolls.Spell("a", "306"));
        await service.Import("two areas", Rolls.Spell("a", "306"), Rolls.Spell("a", "307"), Rolls.Spell("b", "307"));
        Assert.Equal((1, 1), (await Position("306"), await Position("307")));
    }

    [Fact]
    public async Task A_strict_batch_with_a_bad_row_keeps_nothing()
    {
        await Refusal.Of(StatusCode.FailedPrecondition, "strict-refused", () =>
            service.ImportStrictly("strict", Rolls.Spell("a", "308"), Rolls.Spell("b", "308", from: "2025-09-31")));
        await Refusal.Of(StatusCode.FailedPrecondition, "strict-refused", () =>
            service.ImportStrictly("strict", Rolls.Spell("a", "308"), Rolls.Spell("a", "308", from: "2026-01-01")));
        Assert.Empty(await service.Held("308"));
        Assert.Equal(0, await Position("308"));
        Assert.Equal(1, (await service.ImportStrictly("strict", Rolls.Spell("a", "308"))).RowsChanged);
    }

    [Fact]
    public async Task A_spell_that_overlaps_a_held_one_is_refused_until_that_is_closed_by_the_same_file()
    {
        await service.Import("open", Rolls.Spell("a", "309"));
        var next = Rolls.Spell("a", "309", from: "2026-01-01").With(s => s.SenProvision = SenProvision.EhcPlan);
        var refused = await service.Import("next alone", next);
        Assert.Equal(["overlapping-spell"], refused.Problems.Select(p => p.Code));
        var closed = Rolls.Spell("a", "309", to: "2025-12-31");
        Assert.Equal(2, (await service.Import("next with the end", next, closed)).RowsChanged);
        Assert.Equal([closed, next], await service.Held("309"));
    }

    [Fact]
    public async Task The_same_pupil_at_another_school_overlaps_nothing() =>
        Assert.Equal(2, (await service.Import("two schools", Rolls.Spell("a", "310"), Rolls.Spell("a", "310").With(s => s.SchoolUrn = "100002"))).RowsChanged);

    [Fact]
    public async Task A_unique_pupil_number_is_never_kept()
    {
        await service.Import("upn", Rolls.Spell("B801200005001", "311"), Rolls.Spell("A801200005001", "311"));
        Assert.StartsWith("upn.", Assert.Single(await service.Held("311")).Pupil, StringComparison.Ordinal);
        Assert.Equal(1, (await service.List(new() { AreaCode = "311", Pupil = "B801200005001" })).Total);
    }

    [Fact]
    public async Task A_batch_without_its_end_or_with_another_order_keeps_nothing()
    {
        var rows = Rolls.Rows(Rolls.Spell("a", "312"));
        await Refused("no-header", rows, Rolls.Totals(1));
        await Refused("header-again", Rolls.Header("torn"), rows, Rolls.Header("torn"));
        await Refused("no-totals", Rolls.Header("torn"), rows);
        await Refused("wrong-totals", Rolls.Header("torn"), rows, Rolls.Totals(2));
        await Refused("after-totals", Rolls.Header("torn"), rows, Rolls.Totals(1), rows);
        await Refused("too-many-rows", Rolls.Header("torn"), Rolls.Rows(Enumerable.Repeat(Rolls.Spell("a", "312"), 2001)));
        Assert.Empty(await service.Held("312"));
    }

    [Fact]
    public async Task A_batch_of_a_whole_council_is_kept_and_kept_again_with_changes()
    {
        Enrolment[] all = [.. Enumerable.Range(0, 20_000).Select(i => Rolls.Spell($"p{i:D6}", "313"))];
        Assert.Equal(20_000, (await Whole("whole", all)).RowsChanged);
        var moved = all.Select((s, i) => i % 2 == 0 ? s : s.With(c => c.YearGroup = "8")).ToArray();
        var answer = await Whole("half of it moved", moved);
        Assert.Equal((10_000, 10_000, 0), (answer.RowsChanged, answer.RowsUnchanged, answer.RowsRefused));
        Assert.Equal(20_000, (await service.List(new() { AreaCode = "313" })).Total);
        Assert.Equal(2, await Position("313"));
    }

    private Task<ImportObservationsResponse> Whole(string batch, Enrolment[] spells) =>
        service.Send([Rolls.Header(batch), .. spells.Chunk(2000).Select(c => Rolls.Rows(c)), Rolls.Totals(spells.Length)]);

    private Task<string> Refused(string code, params ImportEnrolmentsRequest[] parts) =>
        Refusal.Of(StatusCode.InvalidArgument, code, () => service.Send(parts));

    private async Task<long> Position(string area)
    {
        await using var scope = service.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AttendanceContext>().Heads.Where(h => h.AreaCode == area).Select(h => h.Position)
            .SingleOrDefaultAsync(TestContext.Current.CancellationToken);
    }
}
