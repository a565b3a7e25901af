using Microsoft.Extensions.DependencyInjection;
using Send.Attendance.Pupils;
using Send.Attendance.Register;
using Send.Attendance.Register.Checks;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Measures.Areas;
using Xunit;

namespace Send.Attendance.Tests.Register;

public sealed class RestOfWeekOnSqliteTests(OnSqlite service) : RestOfWeekTests(service), IClassFixture<OnSqlite>;

public sealed class RestOfWeekOnPostgreSqlTests(OnPostgreSql service) : RestOfWeekTests(service), IClassFixture<OnPostgreSql>;

/// <summary>A week that is sent whole on its Wednesday, 17 September 2025, and again later.</summary>
public abstract class RestOfWeekTests(RunningRecords service)
{
    private const int Wednesday = 17;
    private const int Thursday = 18;
    private const int Friday = 19;
    private const string Ill = "I I I I I I I I I I";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_has_come_since_is_kept_beside_the_first_and_leaves_what_was_corrected_meanwhile()
    {
        var week = Sending.Block("a", "301", ("P1", Ill), ("P2", "/ - - - - - - - - -"));
        var first = Assert.Single(await Keep(Wednesday, week));
        Assert.Equal((1L, 2, 4), (first.Position, first.PupilsKept, first.Problems.Count(p => p.Code == "yet-to-come")));
        await Keep(Thursday, Sending.Block("correction", "301", ("P1", @"- - - - - - / \ - -")));

        var rest = Assert.Single(await Keep(Friday, week));
        Assert.Equal((3L, false, 1, "a"), (rest.Position, rest.AlreadyReceived, rest.PupilsKept, rest.SubmissionId));
        Assert.Equal(("rest-of-week", false), (Assert.Single(rest.Problems).Code, rest.Problems[0].Refused));
        var all = (await service.Totals("301")).Totals[0];
        Assert.Equal((8L, 3L), (all.Authorised, all.Present));

        var again = Assert.Single(await Keep(Friday, week));
        Assert.Equal((1L, true), (again.Position, again.AlreadyReceived));
        Assert.Equal(["a", "correction", "a+2"], await Ids("301"));
    }

    [Fact]
    public async Task A_week_that_is_sent_each_day_has_each_day_once()
    {
        var week = Sending.Block("b", "302", ("P1", Ill));
        foreach (var day in (int[])[15, 16, Wednesday, Thursday, Friday, 22])
            await Keep(day, week);
        Assert.Equal(10, (await service.Totals("302")).Totals[0].Authorised);
        Assert.Equal(["b", "b+2", "b+3", "b+4", "b+5"], await Ids("302"));
    }

    [Fact]
    public async Task An_id_that_the_sender_gave_to_another_block_is_not_taken()
    {
        var week = Sending.Block("c", "303", ("P1", Ill));
        await Keep(Wednesday, week, Sending.Block("c+2", "303", ("P2", Ill)));
        await Keep(Friday, Sending.Block("c+3", "303", ("P3", Ill)), week, week);
        Assert.Equal(["c", "c+2", "c+3", "c+4"], await Ids("303"));
    }

    [Fact]
    public async Task Another_content_under_the_id_is_refused_as_ever()
    {
        await Keep(Wednesday, Sending.Block("d", "304", ("P1", Ill)));
        var refused = Assert.Single(await Keep(Friday, Sending.Block("d", "304", ("P1", Ill), ("P2", Ill))));
        Assert.Equal((0L, "submission-id-reused"), (refused.Position, Assert.Single(refused.Problems).Code));
    }

    private async Task<List<BlockReceipt>> Keep(int day, params MarksBlock[] blocks)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var (context, clock) = (scope.ServiceProvider.GetRequiredService<AttendanceContext>(), new OnADay(day));
        var check = new BlockCheck(AreaRegister.England, scope.ServiceProvider.GetRequiredService<PupilReferences>(), clock);
        return await new KeepBlocks(context, new(context), clock).Handle("a school", [.. blocks.Select(b => check.Check(b, new()))], Cancel);
    }

    private async Task<List<string>> Ids(string area)
    {
        await using var scope = service.Services.CreateAsyncScope();
        return [.. scope.ServiceProvider.GetRequiredService<AttendanceContext>().Blocks.Where(b => b.AreaCode == area).OrderBy(b => b.Position).Select(b => b.SubmissionId)];
    }

    private sealed class OnADay(int day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 9, day, 12, 0, 0, TimeSpan.Zero);
    }
}
