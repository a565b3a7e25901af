using Send.Observations.Profiles;
using Send.Records.Formats;
using Send.Records.Storage;
using Xunit;

namespace Send.Records.Tests.Formats;

public sealed class CellsTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    [Fact]
    public void Words_and_numbers_are_read_and_empty_cells_say_nothing()
    {
        using var file = Row("amended,reviewed recorded,17,");
        Assert.Equal((VersionCause.Amended, 17, null, 0), (file.WordOf<VersionCause>("word"), file.NumberOf("number"), file.NumberOf("empty"), (int)file.WordOf<VersionCause>("empty")));
        Assert.Equal([VersionCause.Reviewed, VersionCause.Recorded], file.WordsOf<VersionCause>("words"));
        Assert.Empty(file.WordsOf<VersionCause>("empty"));
        Assert.Equal("", file.CellOf("a column that is not there"));
    }

    [Theory]
    [InlineData("-3")]
    [InlineData("1.5")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public void What_cannot_be_read_is_given_on_as_what_no_record_can_have(string cell)
    {
        using var file = Row($"Amended,lost,{cell},");
        Assert.Equal((-1, -1), ((int)file.WordOf<VersionCause>("word"), file.NumberOf("number")));
        Assert.Equal([(VersionCause)(-1)], file.WordsOf<VersionCause>("words"));
    }

    public void Dispose() => File.Delete(path);

    private CsvFile Row(string row)
    {
        File.WriteAllLines(path, ["word,words,number,empty", row]);
        var file = new CsvFile(path);
        Assert.True(file.Read());
        return file;
    }
}
