using Send.Reporting.Sources;
using Xunit;

namespace Send.Suite.Tests;

public sealed class SourceDownTests : IClassFixture<RunningSuite>
{
    private readonly RunningSuite suite;

    public SourceDownTests(RunningSuite suite) => this.suite = suite;

    [Fact]
    public async Task Findings_still_come_when_a_service_is_down_and_name_it()
    {
        var cancel = TestContext.Current.CancellationToken;
        var before = await suite.Connection.Findings.GetAreaFindingsAsync(new() { AreaCode = "301" }, cancellationToken: cancel);
        Assert.True(before.AreaFindings.Complete);

        await suite.Suite.Stop("health-access", cancel);
        // For so long an answer is given as it was heard last.
        await Task.Delay(new SourceOptions().FreshFor, cancel);

        var after = await suite.Connection.Findings.GetAreaFindingsAsync(new() { AreaCode = "301" }, cancellationToken: cancel);
        Assert.False(after.AreaFindings.Complete);
        var down = Assert.Single(after.AreaFindings.Sources, s => !s.Answered);
        Assert.Equal("health-access", down.Service);
        Assert.NotEmpty(down.Note);
        Assert.Equal(6, after.AreaFindings.Findings.Count);
    }
}
