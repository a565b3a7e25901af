using Send.Cli.Imports;
using Send.Suite.Tests.Published;
using Xunit;

[assembly: AssemblyFixture(typeof(PublishedSuite))]

namespace Send.Suite.Tests.Published;

/// <summary>The suite with all published files taken in, where they are here.</summary>
public sealed class PublishedSuite : RunningSuite
{
    private readonly List<ImportReport> reports = [];

    internal IReadOnlyList<ImportReport> Reports => reports;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (!PublishedFiles.AreHere)
            return;
        foreach (var file in PublishedFiles.All)
            reports.Add(await Import(Connection, file, TestContext.Current.CancellationToken));
    }
}
