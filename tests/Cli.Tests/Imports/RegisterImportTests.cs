using System.IO.Compression;
using System.Text;
using Send.Attendance.Formats;
using Send.Cli.Connections;
using Send.Cli.Imports;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Cli.Tests.Imports;

/// <summary>A file of more marks than are held at once.</summary>
public sealed class RegisterImportTests : IDisposable
{
    private const int Rows = 40_000;
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Of_a_file_in_parts_that_is_cut_off_what_came_before_is_kept_and_said_to_be()
    {
        // Packed, it is cut off in the midst of its rows; whole lines could not be told from a shorter file.
        var whole = new MemoryStream();
        using (var packed = new GZipStream(whole, CompressionLevel.NoCompression, leaveOpen: true))
        {
            packed.Write("area,school,pupil,date,session,code\n"u8);
            for (var i = 0; i < Rows; i++)
                packed.Write(Encoding.UTF8.GetBytes($"301,100001,p{i},2025-09-15,AM,/\n"));
        }
        var path = folder.Write("marks.csv.gz", whole.ToArray()[..^2000]);

        await using var connection = await Connection.Within(new(folder.Data), Cancel);
        using var file = new CsvFile(path);
        var report = new ImportReport(file.Name, "register", "attendance");
        await new RegisterImport(connection, strict: false, errors: null, _ => { }) { MostCollected = 100_000 }
            .Send(path, Task.FromResult("a file"), file, AttendanceFormats.RegisterByMark, report, Cancel);

        Assert.Null(report.Answer);
        Assert.Equal("truncated-file", report.Failure?.Code);
        Assert.Contains("What came before was kept.", report.Failure!.Message, StringComparison.Ordinal);
        var kept = await connection.Marks.GetRegisterTotalsAsync(new() { AreaCode = "301", To = "2025-12-31" }, cancellationToken: Cancel);
        Assert.InRange(kept.Totals[0].Present, 1, Rows - 1);
    }
}
