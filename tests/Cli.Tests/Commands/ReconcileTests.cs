using System.Text.Json.Nodes;
using Xunit;

namespace Send.Cli.Tests.Commands;

public sealed class ReconcileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_figure_from_records_stands_beside_the_published_one_with_what_may_explain_the_difference()
    {
        var published = folder.Write("published.csv", PublishedLayout.Header + PublishedLayout.Row("8.1") + PublishedLayout.Row("9.5", year: "202324"));
        var enrolments = folder.Write("enrolments.csv", "area,school,pupil,from,to,year_group,sen,primary_need\n301,100001,p-1,2024-09-01,,7,K,SLCN\n");
        var exclusions = folder.Write("exclusions.csv", "area,id,school,pupil,kind,from,to,days,lunchtimes,reasons\n301,x-1,100001,p-1,suspension,2025-02-03,2025-02-03,1,no,PP\n");
        Assert.Equal(0, (await SendProcess.Run("import", published, enrolments, exclusions, "--data", folder.Data)).Exit);

        var (exit, csv, note) = await SendProcess.Run("reconcile", "301", "--measure", "suspensions", "--format", "csv", "--data", folder.Data);
        Assert.Equal(0, exit);
        Assert.Equal(
            "301,suspensions,for each 100,2024/25 spring,K,total,100,1,1,,8.1,,,,91.9,,,false,published-no-denominator,exclusion-records-2024-25,dfe-sen-provision",
            Assert.Single(csv.Trim().Split('\n').Skip(1)));
        Assert.Contains("1 figures of 1 measures are held published and not from records:", note, StringComparison.Ordinal);
        Assert.Contains("suspensions: 1, of 2023/24 spring", note, StringComparison.Ordinal);

        var (_, table, _) = await SendProcess.Run("reconcile", "Barking and Dagenham", "--data", folder.Data);
        Assert.Contains("100 for each 100 (1 of 1)", table, StringComparison.Ordinal);
        Assert.Contains("+91.9", table, StringComparison.Ordinal);
        Assert.Contains("published-no-denominator, for instance: No denominator was published", table, StringComparison.Ordinal);

        var (_, json, _) = await SendProcess.Run("reconcile", "301", "--period", "2024/25 spring", "--format", "json", "--data", folder.Data);
        Assert.Equal("1", (string?)JsonNode.Parse(json)!["comparisonsInAll"]);
        Assert.Equal("suspensions", (string?)JsonNode.Parse(json)!["comparisons"]![0]!["measureId"]);
    }

    [Fact]
    public async Task Without_both_sides_it_says_so_and_what_is_asked_wrongly_is_refused()
    {
        var (exit, output, _) = await SendProcess.Run("reconcile", "301", "--data", folder.Data);
        Assert.Equal(0, exit);
        Assert.Contains("Nothing is held of both", output, StringComparison.Ordinal);
        Assert.Equal(2, (await SendProcess.Run("reconcile", "Atlantis", "--data", folder.Data)).Exit);
        Assert.Equal(2, (await SendProcess.Run("reconcile", "301", "--measure", "happiness", "--data", folder.Data)).Exit);
    }
}
