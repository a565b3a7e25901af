using System.Text.Json.Nodes;
using Xunit;

namespace Send.Cli.Tests.Commands.Reports;

public sealed class CompareTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_reports_of_an_area_are_compared_in_words_and_in_json()
    {
        await Import("8.1");
        var first = await Publish("301");
        await Import("7.2");
        var second = await Publish("301");

        var (exit, table, _) = await Compare(first, second);
        Assert.Equal(0, exit);
        var lines = table.TrimEnd().Split('\n');
        Assert.Equal("Barking and Dagenham", lines[0]);
        Assert.StartsWith($"From the report {first} as of 2026-03-31 to the report {second} as of 2026-03-31: Both are by the rules ", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("No verdict changed. Of the figures, 1 was revised.", lines[1], StringComparison.Ordinal);
        Assert.Equal(["", "Key figures and signals"], lines[2..4]);
        Assert.Matches("^   findings 1, 2: .*, pupils at SEN support, Barking and Dagenham, spring 2024/25: 8.1.* → 7.2.* Revised.$", Assert.Single(lines[4..]));

        var json = JsonNode.Parse((await Compare(first, second, "--format", "json")).Out)!;
        Assert.Equal("FIGURE_CHANGE_KIND_REVISED", (string?)Assert.Single(json["figures"]!.AsArray())!["kind"]);
        Assert.Equal(lines[1], (string?)json["text"]);

        var same = (await Compare(first, first)).Out;
        Assert.EndsWith("No verdict changed. No figure changed.\n", same, StringComparison.Ordinal);
        Assert.Equal(2, same.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task Figures_on_which_no_verdict_rests_are_counted_and_shown_in_full_where_asked()
    {
        await Import("8.1");
        var first = await Publish("301");
        var exclusions = folder.Write("exclusions.csv", PublishedLayout.Header + PublishedLayout.Row("0.3", metric: "perm_excl_rate"));
        Assert.Equal(0, (await SendProcess.Run("import", exclusions, "--data", folder.Data)).Exit);
        var second = await Publish("301");

        var few = (await Compare(first, second)).Out.TrimEnd().Split('\n');
        Assert.Equal(["", "Other figures", "   1 left out: --full shows it"], few[2..]);
        var all = (await Compare(first, second, "--full")).Out.TrimEnd().Split('\n');
        Assert.Equal(["", "Other figures"], all[2..4]);
        Assert.Matches("^   finding 2: Permanent exclusions, .* In the second report alone.$", Assert.Single(all[4..]));
        var json = JsonNode.Parse((await Compare(first, second, "--format", "json")).Out)!;
        Assert.Equal("EVIDENCE_ROLE_SUPPORTING", (string?)Assert.Single(json["figures"]!.AsArray())!["role"]);
    }

    [Fact]
    public async Task Two_reports_of_the_nation_are_compared_by_verdicts_and_counts_of_areas()
    {
        var earlier = await Publish("--national");
        var reports = folder.Write(
            "reports.csv",
            "area,id,school,pupil,source,manner,from,to,reported,state,reviewed,reasons\n301,u-1,100001,p-1,parent,sent-home,2024-10-07,2024-10-07,2024-10-10,confirmed,2024-11-03,school-accepts\n");
        Assert.Equal(0, (await SendProcess.Run("import", reports, "--data", folder.Data)).Exit);
        var later = await Publish("--national");

        var (exit, table, _) = await Compare(earlier, later);
        Assert.Equal(0, exit);
        var lines = table.TrimEnd().Split('\n');
        Assert.Equal("England", lines[0]);
        Assert.Contains("1 verdict changed.", lines[1], StringComparison.Ordinal);
        // One confirmed report is a weakness; the other 152 areas are without any.
        Assert.Equal(
            [
                "", "Verdicts", "   Barking and Dagenham, 3. Unofficial exclusion: insufficient evidence → weakness.",
                "", "Counts of areas", "   3. Unofficial exclusion, areas with weakness: 0 → 1.", "   3. Unofficial exclusion, areas with insufficient evidence: 153 → 152.",
            ],
            lines[2..]);
        var json = JsonNode.Parse((await Compare(earlier, later, "--format", "json")).Out)!;
        Assert.Equal((1, 2, 0), (json["verdicts"]!.AsArray().Count, json["counts"]!.AsArray().Count, json["figures"]!.AsArray().Count));
    }

    [Fact]
    public async Task Reports_of_different_scopes_end_with_2_and_an_id_of_none_with_1()
    {
        var (area, region) = (await Publish("301"), await Publish("--region", "London"));
        var (exit, output, error) = await Compare(area, region);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains($"The report {area} is of Barking and Dagenham, and {region} is of London.", error, StringComparison.Ordinal);
        (exit, output, error) = await Compare(area, "0123");
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("to_id is '0123', and no report has that id.", error, StringComparison.Ordinal);
    }

    private async Task Import(string value) => Assert.Equal(
        0, (await SendProcess.Run("import", folder.Write($"{value}.csv", PublishedLayout.Header + PublishedLayout.Row(value)), "--data", folder.Data)).Exit);

    private async Task<string> Publish(params string[] what) =>
        (await SendProcess.Run(["reports", "publish", .. what, "--date", "2026-03-31", "--data", folder.Data])).Out.Split(' ')[0];

    private Task<(int Exit, string Out, string Error)> Compare(string from, string to, params string[] how) =>
        SendProcess.Run(["reports", "compare", from, to, .. how, "--data", folder.Data]);
}
