using Microsoft.EntityFrameworkCore;
using Send.Attendance.Storage;
using Xunit;

namespace Send.Attendance.Tests.Register.Checkpoints;

public sealed class CheckpointOnSqliteTests(OnSqlite service) : CheckpointTests(service), IClassFixture<OnSqlite>;

public sealed class CheckpointOnPostgreSqlTests(OnPostgreSql service) : CheckpointTests(service), IClassFixture<OnPostgreSql>;

/// <summary>What a start reads in place of the ledger, and does not read where it cannot be believed.</summary>
public abstract class CheckpointTests(RunningRecords service)
{
    private const string Present = @"/ \ / \ / \ / \ / \";
    private const string Ill = "I I I I I I I I I I";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_start_reads_the_checkpoint_and_only_lays_what_came_after_it()
    {
        await Send("301", 1, Present);
        Assert.Equal(0, (await service.FoldedByANewProcess("301", writes: true)).From);
        Assert.Equal(2, (await service.FoldedByANewProcess("301")).From);

        await Send("301", 3, Ill);
        var (from, marks) = await service.FoldedByANewProcess("301", writes: true);
        Assert.Equal(2, from);
        Assert.Equal(await service.FoldedFromItsLedger("301"), marks);
        Assert.Equal(4, (await service.FoldedByANewProcess("301")).From);
    }

    [Fact]
    public async Task A_block_that_was_recorded_before_what_a_checkpoint_holds_gives_way_to_it()
    {
        await Send("302", 5, Present);
        await service.FoldedByANewProcess("302", writes: true);
        await Send("302", 2, Ill);

        var (from, marks) = await service.FoldedByANewProcess("302");
        Assert.Equal(2, from);
        Assert.Equal(await service.FoldedFromItsLedger("302"), marks);
        Assert.DoesNotContain("0E0E", marks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_known_before_a_checkpoint_the_ledger_is_folded()
    {
        await Send("303", 1, Present);
        await Send("303", 2, Ill);
        await service.FoldedByANewProcess("303", writes: true);

        var (from, marks) = await service.FoldedByANewProcess("303", position: 2);
        Assert.Equal(0, from);
        Assert.Equal(await service.FoldedFromItsLedger("303", position: 2), marks);
    }

    [Theory]
    [InlineData("304", "content")]
    [InlineData("305", "head")]
    [InlineData("306", "version")]
    [InlineData("307", "position")]
    [InlineData("308", "row")]
    public async Task A_checkpoint_that_cannot_be_believed_is_ignored_and_made_anew(string area, string damage)
    {
        await Send(area, 1, Present);
        await service.FoldedByANewProcess(area, writes: true);
        await service.Change(checkpoints => Damage(checkpoints.Where(c => c.AreaCode == area), damage));

        var (from, marks) = await service.FoldedByANewProcess(area, writes: true);
        Assert.Equal(0, from);
        Assert.Equal(await service.FoldedFromItsLedger(area), marks);
        Assert.Equal((2, marks), await service.FoldedByANewProcess(area));
    }

    [Fact]
    public async Task A_process_whose_checkpoint_was_overtaken_leaves_the_later_one()
    {
        await Send("309", 1, Present);
        await Send("309", 2, Ill);
        await service.FoldedByANewProcess("309", writes: true);
        await service.FoldedByANewProcess("309", position: 2, writes: true);
        Assert.Equal(4, (await service.FoldedByANewProcess("309")).From);
    }

    [Fact]
    public async Task A_long_sending_leaves_a_checkpoint_behind()
    {
        await service.Send(Enumerable.Range(0, 500).Select(i => Sending.Block($"long-{i}", "310", ($"P{i}", Present))));
        var (from, marks) = await service.FoldedByANewProcess("310");
        Assert.Equal(500, from);
        Assert.Equal(await service.FoldedFromItsLedger("310"), marks);
    }

    /// <summary>A week of two schools.</summary>
    private Task Send(string area, int hour, string marks) => service.Send(
        Sending.Block($"a-{hour}", area, ("P1", marks), ("P2", marks)).RecordedAt(hour),
        Sending.Block($"b-{hour}", area, ("P3", marks)).RecordedAt(hour).With(b => b.SchoolUrn = "100002"));

    private static async Task Damage(IQueryable<RegisterCheckpoint> checkpoints, string damage) => Assert.Equal(1, damage switch
    {
        "content" => await checkpoints.Where(c => c.SchoolUrn == Sending.School).ExecuteUpdateAsync(c => c.SetProperty(x => x.Content, [1, 2, 3]), Cancel),
        "head" => await checkpoints.Where(c => c.SchoolUrn == "").ExecuteUpdateAsync(c => c.SetProperty(x => x.Content, [1, 2, 3]), Cancel),
        "version" => await checkpoints.Where(c => c.SchoolUrn == "").ExecuteUpdateAsync(c => c.SetProperty(x => x.Version, 0), Cancel),
        "position" => await checkpoints.Where(c => c.SchoolUrn == "").ExecuteUpdateAsync(c => c.SetProperty(x => x.Position, 1), Cancel),
        _ => await checkpoints.Where(c => c.SchoolUrn == Sending.School).ExecuteDeleteAsync(Cancel),
    });
}
