using System.Text.Json.Nodes;
using Xunit;

namespace Send.Cli.Tests.Commands.Reports;

public sealed class ShowTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_area_is_shown_as_a_table_json_a_page_and_csv_and_a_file_has_what_the_screen_has()
    {
        var figures = folder.Write("figures.csv", PublishedLayout.Header + PublishedLayout.Row("8.1") + PublishedLayout.Row("2.5", sen: "No SEN"));
        Assert.Equal(0, (await SendProcess.Run("import", figures, "--data", folder.Data)).Exit);
        var id = await Publish("301");

        var (exit, table, _) = await Show(id);
        Assert.Equal(0, exit);
        Assert.StartsWith("Barking and Dagenham (301), as of 2026-03-31\n", table, StringComparison.Ordinal);
        var json = (await Show(id, "--format", "json")).Out;
        Assert.Equal(id, (string?)JsonNode.Parse(json)!["report"]!["id"]);
        var html = (await Show(id, "--format", "html")).Out;
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        var csv = (await Show(id, "--format", "csv")).Out;
        Assert.StartsWith("report,as_of,rules,area,area_name,finding,", csv, StringComparison.Ordinal);
        var row = csv.Split('\n').First(l => l.Contains(",suspensions,", StringComparison.Ordinal) && l.Contains(",K,total,", StringComparison.Ordinal));
        Assert.StartsWith($"{id},2026-03-31,", row, StringComparison.Ordinal);
        // The figure, without counts, an interval or a symbol; then that of pupils without SEN.
        Assert.Contains(",K,total,,8.1,,,,,,,,2.5,", row, StringComparison.Ordinal);

        foreach (var (format, screen) in new[] { ("json", json), ("html", html), ("csv", csv) })
        {
            var file = Path.Combine(folder.Path, $"report.{format}");
            Assert.Equal((0, ""), await Written(id, format, file));
            Assert.Equal(screen, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Of_many_areas_the_csv_has_a_row_for_each_area_and_finding()
    {
        var id = await Publish("--region", "London");
        Assert.StartsWith("London, 33 areas, as of 2026-03-31\n", (await Show(id)).Out, StringComparison.Ordinal);
        var lines = (await Show(id, "--format", "csv")).Out.TrimEnd().Split('\n');
        Assert.Equal("report,as_of,rules,scope,area,area_name,finding,finding_title,verdict,sufficient,complete", lines[0]);
        Assert.Equal(33 * 6, lines.Length - 1);
        Assert.All(lines[1..], l => Assert.EndsWith(",insufficient evidence,false,true", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_done_ends_with_1_and_says_why()
    {
        var (exit, output, error) = await Show("0123");
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("no report has that id", error, StringComparison.Ordinal);
        Assert.Contains("(unknown-report)", error, StringComparison.Ordinal);

        var file = Path.Combine(folder.Path, "no-such-folder", "report.html");
        (exit, output, error) = await Show(await Publish("301"), "--format", "html", "--out", file);
        Assert.Equal((1, ""), (exit, output));
        Assert.StartsWith($"--out {file} cannot be written: ", error, StringComparison.Ordinal);
        Assert.Contains("Give a file in a folder that is there.", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(file)));
    }

    [Theory]
    [InlineData("csv", "")]
    [InlineData("json", "")]
    [InlineData("html", " ")]
    [InlineData("table", "")]
    public async Task A_file_without_a_name_ends_with_2_and_says_so(string format, string file)
    {
        var (exit, output, error) = await Show("0123", "--format", format, "--out", file);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("--out is empty. Give the name of a file", error, StringComparison.Ordinal);
    }

    private async Task<(int Exit, string Out)> Written(string id, string format, string file)
    {
        var (exit, output, _) = await Show(id, "--format", format, "--out", file);
        return (exit, output);
    }

    private async Task<string> Publish(params string[] what) =>
        (await SendProcess.Run(["reports", "publish", .. what, "--date", "2026-03-31", "--data", folder.Data])).Out.Split(' ')[0];

    private Task<(int Exit, string Out, string Error)> Show(string id, params string[] how) => SendProcess.Run(["reports", "show", id, .. how, "--data", folder.Data]);
}
