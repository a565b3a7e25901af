using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsCheck;
using Send.Attendance.Formats;
using Send.Attendance.V1;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;
using Xunit;

namespace Send.Attendance.Tests.Formats;

/// <summary>Reading by bytes, in chunks of several threads, against reading row by row: they must find the same in any file.</summary>
public sealed class RegisterReadingTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 1, 31);
    private static readonly Gen<string> Area = Mostly("301", "302", "E09000002", "999", "", "é01");
    private static readonly Gen<string> School = Mostly("100001", "100002", "10000", "10000a", "１00001");
    private static readonly Gen<string> Pupil = Mostly(
        "p1", "p2", "p3", "pupil-fifteen-x", "pupil-sixteen-xy", "7f9c1c1e-41b0-4f0e-9a59-6a2a7b5f2d10", "Jo Bloggs", "A123456789012", "", new string('x', 65), "zoë", "a\"\"b");

    private static readonly Gen<string> Day = Mostly("2025-09-15", "2025-09-16", "2025-09-19", "2025-09-20", "2025-09-22", "2027-01-04", "1999-09-06", "2025-02-30", "15/09/2025", "", "2025-9-15");
    private static readonly Gen<string> Session = Mostly("AM", "PM", "am", "noon", "Am", "");
    private static readonly Gen<string> Code = Mostly("/", @"\", "I", "C2", " N ", "ZZ", "Y8", "much too long", "", "€", "\u00A0/");
    private static readonly Gen<string> Note = Mostly("", "ok", "a, b", "say \"\"so\"\"", "Müller", "two\nlines", "two\r\nlines");
    private static readonly Gen<string> Marks = Mostly("/ \\ / \\ I I - - N N", "/\\/\\/\\/\\/\\", "- - - - - - - - - -", "/  \\ / \\ I I - - C2 ZZ ", "/ /", "", "/\\/\\/\\/\\/é");
    private static readonly Gen<string> LineEnd = Gen.Frequency((30, Gen.Const("\n")), (10, Gen.Const("\r\n")), (2, Gen.Const("\n\n")), (1, Gen.Const("\n\r\n")));

    // Now and then a file in which somewhere a line is none: it ends by a bare carriage return, or a quote stands where none may.
    private static readonly Gen<string> Broken = Gen.Frequency(
        (60, Gen.Const("")), (1, Gen.Const("\r")), (1, Gen.Const("3\"01,100001,p1,2025-09-15,AM,/,\n")), (1, Gen.Const("\"301\"x,100001,p1,2025-09-15,AM,/,\n")), (1, Gen.Const("   \n")),
        (1, Gen.Const("301,100001\n")), (1, Gen.Const(",,,,,,,,,\n")), (1, Gen.Const("\"\"\n")), (1, Gen.Const("\"301,100001\n")), (1, Gen.Const($"301,{new string('9', 400)},p1,2025-09-15,AM,/,\n")));

    private readonly string folder = Directory.CreateTempSubdirectory("send-reading-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Marks_are_read_by_bytes_as_they_are_row_by_row() =>
        await Agree(AttendanceFormats.RegisterByMark, ["area", "school", "pupil", "date", "session", "code", "note"], Gen.Select(Area, School, Pupil, Day, Session, Code, Note, (a, s, p, d, h, c, n) => new[] { a, s, p, d, h, c, n }));

    [Fact]
    public async Task Weeks_are_read_by_bytes_as_they_are_row_by_row() =>
        await Agree(AttendanceFormats.RegisterByWeek, ["area", "school", "pupil", "week", "marks", "note"], Gen.Select(Area, School, Pupil, Day, Marks, Note, (a, s, p, d, m, n) => new[] { a, s, p, d, m, n }));

    [Fact]
    public async Task Parts_of_a_file_that_is_more_than_is_to_be_held_have_all_its_rows_between_them()
    {
        var rows = from pupil in Enumerable.Range(0, 3000) from half in (string[])["AM", "PM"] select $"301,100001,p{pupil},2025-09-15,{half},/";
        var path = Write(Encoding.UTF8.GetBytes("area,school,pupil,date,session,code\n" + string.Join('\n', rows)), zipped: false);
        var first = await Parts(path);
        Assert.InRange(first.Count, 2, 100);
        Assert.Equal(6000, first.Sum(part => part.Sum(b => b.Marks.Count(m => m != 0))));
        // Whichever thread comes first: sent again, the file is the same blocks.
        for (var again = 0; again < 20; again++)
            Assert.Equal(first, await Parts(path));
    }

    [Fact]
    public async Task After_a_line_that_is_no_row_no_more_is_read_ahead()
    {
        var rows = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"301,100001,p{i},2025-09-15,AM,/\n"));
        var path = Write(Encoding.UTF8.GetBytes($"area,school,pupil,date,session,code\n\"301,100001,p,2025-09-15,AM,/\n{rows}"), zipped: false);
        using var file = new CsvFile(path);
        using var reading = new RegisterReading(AttendanceFormats.RegisterByMark, file, AreaRegister.England, Today, (_, _) => { }) { BytesOfAChunk = 1000 };
        // Once before each chunk of a thread, and never for those that nobody needs.
        var asked = 0;
        await Assert.ThrowsAsync<ProfileException>(() => reading.Read(new("a file"), long.MaxValue, () => Interlocked.Increment(ref asked) > 0));
        Assert.InRange(asked, 1, 100);
    }

    [Fact]
    public async Task A_packed_file_that_is_cut_off_is_said_to_be()
    {
        var text = "area,school,pupil,date,session,code\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"301,100001,p{i * 7919 % 20_000},2025-09-15,AM,/\n"));
        var whole = await File.ReadAllBytesAsync(Write(Encoding.UTF8.GetBytes(text), zipped: true), TestContext.Current.CancellationToken);
        var path = Write(whole[..^2000], zipped: false);
        var byRow = await Found(AttendanceFormats.RegisterByMark, path, ByRow);
        Assert.StartsWith("truncated-file", byRow.Failure, StringComparison.Ordinal);
        Assert.Equal(byRow.Failure, (await Found(AttendanceFormats.RegisterByMark, path, ByBytes(5000))).Failure);
    }

    /// <summary>What is right in three of four cases, or something else.</summary>
    private static Gen<string> Mostly(params string[] choices) => Gen.Frequency((5, Gen.Const(choices[0])), (3, Gen.Const(choices[1])), (1, Gen.Int[0, choices.Length - 1].Select(i => choices[i])));

    private async Task Agree(RecordFormat format, string[] columns, Gen<string[]> cells)
    {
        var row = Gen.Select(cells, Gen.Frequency((9, Gen.Const(false)), (1, Gen.Const(true))), LineEnd, Broken);
        await Gen.Select(row.Array[0, 60], Gen.Shuffle(columns), Gen.Int[0, 11], Gen.Int[0, 4].Select(i => new[] { 64, 90, 200, 700, 1024 * 1024 }[i])).SampleAsync(
            async (rows, order, look, chunk) =>
            {
                var places = order.Select(c => Array.IndexOf(columns, c)).ToArray();
                var text = new StringBuilder(look % 3 == 0 ? "\uFEFF" : "").AppendJoin(',', order.Select(c => look % 4 == 0 ? $"\"{c}\"" : c)).Append(look % 2 == 0 ? "\r\n" : "\n");
                foreach (var (values, isQuoted, end, broken) in rows)
                    text.AppendJoin(',', places.Select(p => isQuoted || values[p].IndexOfAny([',', '"', '\n']) >= 0 ? $"\"{values[p]}\"" : values[p])).Append(end).Append(broken);
                var encoding = look == 5 ? Encoding.Latin1 : look == 7 ? Encoding.Unicode : Encoding.UTF8;
                var path = Write([.. look == 7 ? encoding.GetPreamble() : [], .. encoding.GetBytes(look % 5 == 0 ? text.ToString().TrimEnd() : text.ToString())], zipped: look == 9);
                var byRow = await Found(format, path, ByRow);
                var byBytes = await Found(format, path, ByBytes(chunk));
                Assert.Equal(byRow.Failure, byBytes.Failure);
                Assert.Equal(byRow.Refused, byBytes.Refused);
                Assert.Equal(byRow.Rows, byBytes.Rows);
                Assert.Equal(byRow.Blocks, byBytes.Blocks);
                File.Delete(path);
            },
            iter: 400, threads: 1);
    }

    private static async Task<(string Failure, List<string> Refused, long Rows, List<MarksBlock> Blocks)> Found(
        RecordFormat format, string path, Func<RecordFormat, CsvFile, RegisterPacker, Action<RowProblem, string>, Task<long>> read)
    {
        List<string> refused = [];
        var packer = new RegisterPacker("a file");
        var (failure, rows) = ("", 0L);
        try
        {
            using var file = new CsvFile(path);
            rows = await read(format, file, packer, (problem, raw) => refused.Add($"{problem} {raw}"));
        }
        catch (ProfileException e)
        {
            failure = $"{e.Code} {e.Message}";
        }
        return (failure, refused, rows, [.. packer.Blocks()]);
    }

    private static async Task<List<List<MarksBlock>>> Parts(string path)
    {
        using var file = new CsvFile(path);
        using var reading = new RegisterReading(AttendanceFormats.RegisterByMark, file, AreaRegister.England, Today, (_, _) => Assert.Fail()) { BytesOfAChunk = 2000 };
        var packer = new RegisterPacker("a file");
        List<List<MarksBlock>> parts = [];
        for (var isMore = true; isMore;)
        {
            isMore = await reading.Read(packer, 50_000, () => true);
            parts.Add([.. packer.Blocks()]);
        }
        Assert.Equal(6000, reading.Rows);
        return parts;
    }

    private static Task<long> ByRow(RecordFormat format, CsvFile file, RegisterPacker packer, Action<RowProblem, string> refused)
    {
        var rows = RegisterFile.Of(format, file, AreaRegister.England, Today);
        var count = 0L;
        for (; rows.Read(packer, out var problem); count++)
        {
            if (problem is not null)
                refused(problem, file.RawRow);
        }
        return Task.FromResult(count);
    }

    private static Func<RecordFormat, CsvFile, RegisterPacker, Action<RowProblem, string>, Task<long>> ByBytes(int chunk) => async (format, file, packer, refused) =>
    {
        using var reading = new RegisterReading(format, file, AreaRegister.England, Today, refused) { BytesOfAChunk = chunk };
        Assert.False(await reading.Read(packer, long.MaxValue, () => true));
        return reading.Rows;
    };

    private string Write(byte[] bytes, bool zipped)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Guid.NewGuid():N}.csv"));
        using var file = File.Create(path);
        using Stream stream = zipped ? new GZipStream(file, CompressionLevel.Fastest) : file;
        stream.Write(bytes);
        return path;
    }
}
