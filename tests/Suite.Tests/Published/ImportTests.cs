using Xunit;

namespace Send.Suite.Tests.Published;

public sealed class ImportTests(PublishedSuite suite)
{
    [Fact]
    public void No_row_of_the_published_files_is_refused()
    {
        Assert.SkipUnless(PublishedFiles.AreHere, PublishedFiles.Absent);
        Assert.All(suite.Reports, r => Assert.Empty(r.Refused));
    }

    [Fact]
    public void Every_row_is_kept_or_left_out_for_a_reason()
    {
        Assert.SkipUnless(PublishedFiles.AreHere, PublishedFiles.Absent);
        Assert.Equal([240_706, 647, 655, 102_086, 3_357, 149, 96], suite.Reports.Select(r => r.RowsRead));
        Assert.All(suite.Reports, r => Assert.True(r.RowsRead >= r.Ignored.Values.Sum() && r.Answer!.RowsChanged > 0));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_says_so()
    {
        Assert.SkipUnless(PublishedFiles.AreHere, PublishedFiles.Absent);
        foreach (var (file, first) in PublishedFiles.All.Zip(suite.Reports))
        {
            var again = await RunningSuite.Import(suite.Connection, file, TestContext.Current.CancellationToken);
            Assert.True(again.Answer!.AlreadyImported);
            Assert.Equal(first.Answer!.Revision, again.Answer.Revision);
        }
    }
}
