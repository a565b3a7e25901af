using Send.Cli.Sample.Records;
using Xunit;

namespace Send.Cli.Tests.Sample.Records;

public sealed class ReportsOfAreaTests
{
    [Theory]
    [InlineData(SampleFolder.UsualSeed)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_report_is_confirmed_in_28_of_the_areas_and_there_are_others_in_all_of_them(int seed)
    {
        using var sample = SampleFolder.Of(seed);
        var areas = sample.Rows(RecordFiles.Reports).GroupBy(r => r["area"]).ToList();
        Assert.Equal(30, areas.Count);
        Assert.Equal(28, areas.Count(a => a.Any(r => r["state"] == "confirmed")));
        Assert.All(areas, a => Assert.Contains(a, r => r["state"] == "not-upheld"));
        Assert.All(areas, a => Assert.Contains(a, r => r["state"] == "open"));
    }
}
