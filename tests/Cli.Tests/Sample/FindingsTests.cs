using Send.Cli.Connections;
using Send.Cli.Imports;
using Send.Cli.Running;
using Send.Cli.Sample;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Send.Reporting.V1;
using Xunit;

namespace Send.Cli.Tests.Sample;

/// <summary>The sample shows what findings look like. As in England, pupils with SEN fare about as well as others in no area.</summary>
public sealed class FindingsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Findings_1_2_and_4_are_a_weakness_and_mixed_each_in_some_areas_finding_4_a_strength_too_and_finding_3_has_signals_and_the_first_area_says_1_to_3_from_records()
    {
        using var sample = SampleFolder.Of(new SamplePlan(SampleFolder.UsualSeed, SampleFolder.Year, Until: new(2026, 10, 31)));
        await using var suite = await Suite.Start(sample.Folder, Cancel);
        await using var connection = Connection.To(suite, sample.Folder.Register());
        foreach (var path in sample.Files)
            await TakeIn(path, connection);

        var national = await connection.Findings.GetNationalFindingsAsync(new() { AsOf = "2026-11-24" }, cancellationToken: Cancel);

        foreach (var number in (int[])[1, 2, 4])
        {
            var finding = national.Findings.Single(f => f.Number == number);
            Assert.True(finding is { Weakness: > 0, Mixed: > 0 }, $"{number}: {finding.Weakness}, {finding.Mixed}, {finding.Strength}");
        }
        Assert.InRange(national.Findings.Single(f => f.Number == 4).Strength, 1, 29);
        Assert.InRange(national.Findings.Single(f => f.Number == 3).Signal, 1, 29);

        var first = (await connection.Findings.GetAreaFindingsAsync(new() { AreaCode = "001", AsOf = "2026-11-24" }, cancellationToken: Cancel)).AreaFindings;
        Assert.All(first.Findings.Take(3), f => Assert.Contains(f.Evidence, e => e.Observation is { Source.Grain: Grain.Records, Figure: not null }));
        Assert.All(first.Findings.Take(2), f => Assert.NotEqual(Verdict.InsufficientEvidence, f.Verdict));
        var figures = first.Findings.SelectMany(f => f.Evidence).Where(e => e.Observation.Source.Grain == Grain.Records && e.Role == EvidenceRole.Key).ToList();
        Assert.Contains(figures, e => e.Sentence.Contains("From records; the published figure is", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_figure_of_schools_is_too_old_on_the_last_day_that_the_sample_is_for()
    {
        using var sample = SampleFolder.Of(new SamplePlan(SampleFolder.UsualSeed, 2024, Until: new(2026, 7, 31)));
        await using var suite = await Suite.Start(sample.Folder, Cancel);
        await using var connection = Connection.To(suite, sample.Folder.Register());
        foreach (var path in sample.Files)
            await TakeIn(path, connection);

        foreach (var area in (string[])["001", "020"])
        {
            var answer = await connection.Findings.GetAreaFindingsAsync(new() { AreaCode = area, AsOf = "2026-08-31" }, cancellationToken: Cancel);
            var key = answer.AreaFindings.Findings.SelectMany(f => f.Evidence).Where(e => e.Role is EvidenceRole.Key or EvidenceRole.Signal).ToList();
            Assert.NotEmpty(key);
            Assert.DoesNotContain(key, e => e.Sentence.Contains("too old", StringComparison.Ordinal));
        }
    }

    private static async Task TakeIn(string path, Connection connection)
    {
        using var file = new CsvFile(path);
        var import = new FileImport(connection, strict: true, errors: null, progress: _ => { }, SyntheticSample.Release);
        var report = await import.Send(path, Recogniser.Recognise(file), Cancel);
        Assert.Equal(0, report.RowsRefused);
        // Nothing but what the sample means to show.
        Assert.All(report.Answer!.Notes, n => Assert.Equal("against-guidance", n.Code));
    }
}
