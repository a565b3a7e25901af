using CsCheck;
using Send.Attendance.Codes;
using Send.Attendance.V1;
using Xunit;

namespace Send.Attendance.Tests.Register;

public sealed class LedgerPropertyOnSqliteTests(OnSqlite service) : LedgerPropertyTests(service), IClassFixture<OnSqlite>;

public sealed class LedgerPropertyOnPostgreSqlTests(OnPostgreSql service) : LedgerPropertyTests(service), IClassFixture<OnPostgreSql>;

/// <summary>The same submissions in any order, doubled or split: each way of sending goes to an area of its own, and all must agree.</summary>
public abstract class LedgerPropertyTests(RunningRecords service)
{
    private static readonly string[] Codes = ["-", "/", @"\", "L", "B", "I", "C2", "E", "N", "U", "X", "#", "ZZ", "H"];
    private static readonly string[] Areas = ["330", "331", "332", "333"];

    private static readonly Gen<(int Hour, int School, int Week, (int Pupil, int[] Marks)[] Rows)> Block =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 1], Gen.Int[0, 1], Gen.Select(Gen.Int[0, 4], Gen.Int[0, Codes.Length - 1].Array[10]).Array[1, 4]);

    [Fact]
    public async Task Any_order_repetition_or_split_of_the_same_submissions_gives_the_totals_of_a_recount()
    {
        var round = 0;
        await Gen.Select(Block.Array[1, 8], Gen.Int[0, int.MaxValue]).SampleAsync(
            async (blocks, seed) =>
            {
                var name = $"r{Interlocked.Increment(ref round)}";
                var whole = blocks.Select((b, i) => Sent($"{name}-{i:00}", b)).ToArray();
                var random = new Random(seed);
                MarksBlock[][] ways = [whole, [.. whole.Reverse()], [.. Doubled(whole, random)], [.. whole.SelectMany(Split).OrderBy(_ => random.Next())]];
                List<GetRegisterTotalsResponse> totals = [];
                foreach (var (way, area) in ways.Zip(Areas))
                {
                    foreach (var part in way.Chunk(3))
                        await service.Send(part.Select(b => b.With(x => (x.AreaCode, x.SchoolUrn) = (area, SchoolOf(x, name)))));
                    totals.Add(await service.Totals(area, r => r.Pupil = ""));
                }
                Assert.All(totals, t => Assert.Equal(totals[0].Totals, t.Totals));
                recounted = Recount(recounted, whole, name);
                Assert.Equal(recounted.Values.GroupBy(c => c).Where(g => g.Key is not "ZZ").ToDictionary(g => g.Key, g => (long)g.Count()), totals[0].Totals[0].Codes.ToDictionary(c => c.Code, c => c.Sessions));
            },
            iter: 12, threads: 1);
    }

    private Dictionary<string, string> recounted = [];

    private static MarksBlock Sent(string id, (int Hour, int School, int Week, (int Pupil, int[] Marks)[] Rows) block)
    {
        var rows = block.Rows.DistinctBy(r => r.Pupil).Select(r => ($"P{r.Pupil}", string.Join(' ', r.Marks.Select(m => Codes[m]))));
        return Sending.Block(id, "330", [.. rows]).RecordedAt(block.Hour).With(b =>
        {
            b.SchoolUrn = $"{block.School}";
            b.Week = block.Week == 0 ? "2025-09-15" : "2025-09-22";
        });
    }

    // Schools of its own for each round, as all rounds share the areas.
    private static string SchoolOf(MarksBlock block, string round) => $"{100_000 + (int.Parse(round.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) * 10) + int.Parse(block.SchoolUrn, System.Globalization.CultureInfo.InvariantCulture)}";

    private static IEnumerable<MarksBlock> Doubled(MarksBlock[] blocks, Random random) => blocks.Concat(blocks).OrderBy(_ => random.Next());

    /// <summary>A block for each pupil of a block; the ids keep their order.</summary>
    private static IEnumerable<MarksBlock> Split(MarksBlock block) => block.Pupils.Select((pupil, row) => block.With(b =>
    {
        b.SubmissionId = $"{block.SubmissionId}-{row}";
        b.Pupils.Clear();
        b.Pupils.Add(pupil);
        b.Marks = Google.Protobuf.ByteString.CopyFrom(block.Marks.Span.Slice(row * 10, 10));
    }));

    /// <summary>The plainest way to count: every session's mark, overwritten in the order of recording.</summary>
    private static Dictionary<string, string> Recount(Dictionary<string, string> sessions, MarksBlock[] blocks, string round)
    {
        foreach (var block in blocks.OrderBy(b => b.RecordedAt.Seconds).ThenBy(b => b.SubmissionId, StringComparer.Ordinal))
        {
            foreach (var (index, mark) in block.Marks.Index().Where(m => m.Item != CodePage.Nothing))
            {
                var code = mark >= CodePage.FirstOther ? block.OtherCodes[mark - CodePage.FirstOther] : AttendanceCodes.Page1.CodeOf(mark)!.Text;
                sessions[$"{round} {block.SchoolUrn} {block.Week} {block.Pupils[index / 10]} {index % 10}"] = code;
            }
        }
        return sessions;
    }
}
