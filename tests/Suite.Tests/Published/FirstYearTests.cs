using Send.Inspections.V1;
using Xunit;

namespace Send.Suite.Tests.Published;

public sealed class FirstYearTests(PublishedSuite suite)
{
    [Fact]
    public async Task The_first_year_under_the_first_framework_has_29_areas_and_8_written_statements()
    {
        Assert.SkipUnless(PublishedFiles.AreHere, PublishedFiles.Absent);
        var answer = await suite.Connection.Inspections.ListInspectionsAsync(
            new() { Framework = Framework._2016, From = "2016-05-23", To = "2017-03-27", PageSize = 1000 },
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(29, answer.Inspections.Select(i => i.AreaCode).Distinct().Count());
        Assert.Equal(8, answer.Inspections.Count(i => i.StatementOfAction.Required));
    }
}
