using System.IO.Compression;
using System.Text;
using Send.Attendance.Formats;
using Send.Attendance.V1;
using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Send.Records.Formats;
using Xunit;

namespace Send.Attendance.Tests.Formats;

public sealed class RegisterFileTests : IDisposable
{
    private const string ByWeek = "area,school,pupil,week,marks\n";
    private const string ByMark = "area,school,pupil,date,session,code\n";
    private static readonly DateOnly Today = new(2026, 1, 31);

    private readonly string folder = Directory.CreateTempSubdirectory("send-register-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Both_formats_in_any_order_of_rows_give_the_same_blocks()
    {
        string[] codes = ["/", @"\", "L", "C2", "I", "I", "B", @"\", "N", "#"];
        var week = Read(AttendanceFormats.RegisterByWeek, $"{ByWeek}301,100001,p2,2025-09-15,{string.Join(' ', codes)}\n301,100001,p1,2025-09-15,{string.Join(' ', codes)}\n");
        var rows = from pupil in (string[])["p1", "p2"]
                   from session in Enumerable.Range(0, 10)
                   select $"301,100001,{pupil},2025-09-{15 + (session / 2)},{(session % 2 == 0 ? "AM" : "PM")},{codes[session]}";
        var marks = Read(AttendanceFormats.RegisterByMark, ByMark + string.Join('\n', rows.Reverse()));
        Assert.Equal(Assert.Single(week.Blocks), Assert.Single(marks.Blocks));
        Assert.Equal(["p1", "p2"], week.Blocks[0].Pupils);
    }

    [Fact]
    public void Quotes_line_ends_a_byte_order_mark_and_gzip_change_nothing()
    {
        const string row = "301,100001,p1,2025-09-15,/ - - - - - - - - I";
        var plain = Assert.Single(Read(AttendanceFormats.RegisterByWeek, $"{ByWeek}{row}\n").Blocks);
        var dressed = $"\uFEFF{ByWeek}{row}".Replace("\n", "\r\n", StringComparison.Ordinal).Replace("/ - - - - - - - - I", "\"/ - - - - - - - - I\"", StringComparison.Ordinal);
        Assert.Equal(plain, Assert.Single(Read(AttendanceFormats.RegisterByWeek, dressed).Blocks));
        Assert.Equal(plain, Assert.Single(Read(AttendanceFormats.RegisterByWeek, $"{ByWeek}{row}\n", zipped: true).Blocks));
    }

    [Theory]
    [InlineData("999,100001,p1,2025-09-15,AM,/", "unknown-area")]
    [InlineData("301,1000,p1,2025-09-15,AM,/", "not-a-urn")]
    [InlineData("301,100001,Jo Bloggs,2025-09-15,AM,/", "pupil-reference")]
    [InlineData("301,100001,p1,15/09/2025,AM,/", "not-a-day")]
    [InlineData("301,100001,p1,1917-09-17,AM,/", "too-old")]
    [InlineData("301,100001,p1,2117-09-17,AM,/", "in-the-future")]
    [InlineData("301,100001,p1,2025-09-20,AM,/", "not-a-school-day")]
    [InlineData("301,100001,p1,2025-09-15,noon,/", "not-a-session")]
    [InlineData("301,100001,p1,2025-09-15,AM,", "no-code")]
    [InlineData("301,100001,p1,2025-09-15,AM,much too long", "not-a-code")]
    [InlineData("301,100001,p0,2025-09-15,AM,I", "conflicting-marks")]
    [InlineData("301,100001,p1,2025-09-15,AM", "columns")]
    public void A_row_that_cannot_be_right_is_refused_with_its_reason_and_stops_nothing(string row, string code)
    {
        var read = Read(AttendanceFormats.RegisterByMark, $"{ByMark}301,100001,p0,2025-09-15,AM,/\n{row}\n301,100001,p9,2025-09-15,AM,/\n");
        var refused = Assert.Single(read.Refused);
        Assert.Equal((code, 3L), (refused.Code, refused.RowNumber));
        Assert.DoesNotContain("Bloggs", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["p0", "p9"], Assert.Single(read.Blocks).Pupils);
    }

    [Theory]
    [InlineData("/ / / / / / / / / / /")]
    [InlineData("/////////")]
    [InlineData("")]
    public void Nine_codes_or_eleven_are_refused(string marks) =>
        Assert.Equal("not-ten-codes", Assert.Single(Read(AttendanceFormats.RegisterByWeek, $"{ByWeek}301,100001,p1,2025-09-15,{marks}\n").Refused).Code);

    private (List<MarksBlock> Blocks, List<RowProblem> Refused) Read(RecordFormat format, string text, bool zipped = false)
    {
        using var file = new CsvFile(Write(text, zipped));
        var packer = new RegisterPacker("a file");
        var rows = RegisterFile.Of(format, file, AreaRegister.England, Today);
        List<RowProblem> refusals = [];
        while (rows.Read(packer, out var refused))
        {
            if (refused is not null)
                refusals.Add(refused);
        }
        return ([.. packer.Blocks()], refusals);
    }

    private string Write(string text, bool zipped)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.csv");
        using var file = File.Create(path);
        using Stream stream = zipped ? new GZipStream(file, CompressionLevel.Fastest) : file;
        stream.Write(Encoding.UTF8.GetBytes(text));
        return path;
    }
}
