using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text;
using Send.Observations.Profiles;
using Xunit;

namespace Send.Observations.Tests.Profiles;

public sealed class CsvFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData("la;year;value\n301;2024/25;7\n", "wrong-separator", "semicolons")]
    [InlineData("\"la\";\"year\"\n301;2024/25\n", "wrong-separator", "semicolons")]
    [InlineData("la\tyear\tvalue\n301\t2024/25\t7\n", "wrong-separator", "tabs")]
    [InlineData("PK\u0003\u0004\u0014\u0000", "not-csv", "spreadsheet")]
    [InlineData("l\0a\0,\0y\0\n\0", "not-csv", "UTF-16")]
    [InlineData("GIF89a\u0001\u0002,\n", "not-csv", "control characters")]
    [InlineData("", "empty-file", "is empty")]
    [InlineData("la,year\n", "no-rows", "a header and no rows")]
    [InlineData("la,year", "no-rows", "a header and no rows")]
    [InlineData("la,la\n1,2\n", "duplicate-column", "'la' twice")]
    public void What_is_no_table_is_named_for_what_it_is(string content, string code, string message)
    {
        var refused = Assert.Throws<ProfileException>(() => RowsOf(Encoding.Latin1.GetBytes(content)));
        Assert.Equal(code, refused.Code);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(refused.Message, char.IsControl);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_may_not_be_read_is_not_said_to_be_none()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever runs this may read every file.");
        File.SetUnixFileMode(path, UnixFileMode.None);
        var refused = Assert.Throws<ProfileException>(() => new CsvFile(path));
        Assert.Equal("no-permission", refused.Code);
        Assert.Contains("may not be read", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_says_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(1, RowsOf([.. encoding.GetPreamble(), .. encoding.GetBytes("la,year\n301,2024/25\n")]));
    }

    [Fact]
    public void A_gz_file_is_read_to_its_end() => Assert.Equal(1, RowsOf(Gzip("la,year\n301,2024/25\n")));

    [Fact]
    public void Several_gz_files_in_one_are_not_read_and_the_message_says_so()
    {
        var refused = Assert.Throws<ProfileException>(() => RowsOf([.. Gzip("la,year\n301,2024/25\n"), .. Gzip("302,2024/25\n")]));
        Assert.Equal("truncated-file", refused.Code);
        Assert.Contains("several .gz files in one", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_nearly_right_is_shown()
    {
        File.WriteAllText(path, "LA Code,year\n301,2024/25\n");
        using var file = new CsvFile(path);
        Assert.Equal("'la_code' (it has 'LA Code', which is nearly right), 'value'", file.Missing(["la_code", "value"]));
    }

    private int RowsOf(byte[] content)
    {
        File.WriteAllBytes(path, content);
        using var file = new CsvFile(path);
        var rows = 0;
        while (file.Read())
            rows++;
        return rows;
    }

    private static byte[] Gzip(string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }
}
