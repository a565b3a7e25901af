using Send.Cli.Sample.Records.Health;
using Send.Measures.V1;
using Send.Reporting.Sources;
using Send.Reporting.V1;
using Xunit;

namespace Send.Suite.Tests.TwentySeventeen;

/// <summary>Words follow from counts: one area more or less across an edge changes them.</summary>
public sealed class EdgeTests(HealthSuite suite) : IClassFixture<HealthSuite>
{
    private const int Refused = 10;

    [Fact]
    public async Task Where_one_of_eleven_areas_accepts_nearly_all_who_are_referred_CAMHS_is_poor_in_ten_and_no_longer_in_over_a_third()
    {
        var before = await Camhs();
        Assert.Contains("in over a third of local areas: 11 of the 30", before.Sentence, StringComparison.Ordinal);

        await AcceptNearlyAll(before.WeaknessAreaCodes[0]);
        // For so long an answer is given as it was heard last.
        await Task.Delay(new SourceOptions().FreshFor, TestContext.Current.CancellationToken);

        var after = await Camhs();
        Assert.Contains("in over a quarter of local areas: 10 of the 30", after.Sentence, StringComparison.Ordinal);
        Assert.Equal(before.WeaknessAreaCodes.Skip(1), after.WeaknessAreaCodes);
    }

    private async Task<NationalFinding> Camhs() => (await suite.National()).Findings.Single(f => f.Theme == Theme.Camhs);

    /// <summary>Sends the area's refused referrals to CAMHS anew as accepted ones, but for one in ten: where none is refused, refusals may not be recorded.</summary>
    private async Task AcceptNearlyAll(string area)
    {
        var lines = await File.ReadAllLinesAsync(suite.Files.Single(f => Path.GetFileName(f) == HealthFiles.Referrals), TestContext.Current.CancellationToken);
        var header = lines[0].Split(',');
        var (service, decision, reason, signposted) = (Column("service"), Column("decision"), Column("reason"), Column("signposted_to"));
        var refused = lines.Skip(1).Select(l => l.Split(','))
            .Where(c => c[0] == area && c[service].StartsWith("camhs", StringComparison.Ordinal) && c[decision] is ("not-accepted" or "signposted"))
            .Where((_, i) => i % Refused != 0).ToList();
        foreach (var cells in refused)
            (cells[decision], cells[reason], cells[signposted]) = ("accepted", "", "");
        var path = suite.Folder.In("accepted.csv");
        await File.WriteAllLinesAsync(path, [lines[0], .. refused.Select(c => string.Join(',', c))], TestContext.Current.CancellationToken);
        var report = await RunningSuite.Import(suite.Connection, path, TestContext.Current.CancellationToken);
        Assert.Empty(report.Refused);

        int Column(string name) => Array.IndexOf(header, name);
    }
}
