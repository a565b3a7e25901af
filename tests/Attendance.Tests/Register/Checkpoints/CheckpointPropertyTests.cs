using CsCheck;
using Xunit;

namespace Send.Attendance.Tests.Register.Checkpoints;

public sealed class CheckpointPropertyOnSqliteTests(OnSqlite service) : CheckpointPropertyTests(service), IClassFixture<OnSqlite>;

public sealed class CheckpointPropertyOnPostgreSqlTests(OnPostgreSql service) : CheckpointPropertyTests(service), IClassFixture<OnPostgreSql>;

/// <summary>Whatever comes in whichever order, with processes that end and start in between: a checkpoint changes nothing but the time it takes.</summary>
public abstract class CheckpointPropertyTests(RunningRecords service)
{
    private static readonly string[] Codes = ["-", "/", @"\", "I", "N", "ZZ"];

    private static readonly Gen<(int Hour, int School, int Week, int Pupil, int[] Marks)> Block =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 1], Gen.Int[0, 3], Gen.Int[0, Codes.Length - 1].Array[10]);

    [Fact]
    public async Task With_and_without_checkpoints_the_register_is_the_same_wherever_a_process_ends()
    {
        var round = 0;
        await Gen.Select(Block.Array[1, 6], Gen.Bool).Array[1, 5].SampleAsync(
            async parts =>
            {
                foreach (var (blocks, writes) in parts)
                {
                    var id = $"part-{round++:0000}";
                    await service.Send(blocks.Select((b, i) => Sending
                        .Block($"{id}-{i}", "330", ($"P{b.Pupil}", string.Join(' ', b.Marks.Select(m => Codes[m])))).RecordedAt(b.Hour)
                        .With(x => (x.SchoolUrn, x.Week) = ($"{100_000 + b.School}", b.Week == 0 ? "2025-09-15" : "2025-09-22"))));
                    Assert.Equal(await service.FoldedFromItsLedger("330"), (await service.FoldedByANewProcess("330", writes: writes)).Marks);
                }
            },
            iter: 12, threads: 1);
        Assert.True((await service.FoldedByANewProcess("330", writes: true)).Marks.Length > 0);
        Assert.True((await service.FoldedByANewProcess("330")).From > 0);
    }
}
