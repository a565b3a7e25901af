using Xunit;

namespace Send.Cli.Tests.Commands;

public sealed class ImportJudgementsTests : IDisposable
{
    private const string Header = "area,inspection,theme,judgement,evidence,text\n";
    private const string Therapy = "301,301-2016-2017-03-27,therapy,weakness,interviews,\n";
    private const string Camhs = "301,301-2016-2017-03-27,camhs,strength,data,\n";

    private const string Inspections = """
        Local authority code,Area name,Inspection start date,Inspection publication date,Inspection outcome: written statement of action required?,Number significant weaknesses identified in written statement of action,Revisit start date,Revisit publication date,Revisit outcome: sufficient progress in addressing all significant weaknesses?,Number significant weaknesses where sufficient progress has been made,Number significant weaknesses where sufficient progress has not been made
        E09000002,Barking and Dagenham,2017-03-27,2017-06-29,No,,,,,,

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_that_leaves_out_themes_of_the_report_before_it_is_kept_and_says_which()
    {
        await SendProcess.Run("import", folder.Write("inspections.csv", Inspections), folder.Write("whole.csv", Header + Therapy + Camhs), "--data", folder.Data);
        var (exit, output, _) = await SendProcess.Run("import", folder.Write("part.csv", Header + Therapy), "--data", folder.Data, "--strict");
        Assert.Equal(0, exit);
        Assert.Contains("1 judgements kept, new or changed", output, StringComparison.Ordinal);
        var note = Assert.Single(output.Split('\n'), l => l.Contains("(themes-left-out)", StringComparison.Ordinal));
        Assert.Contains("noted:    row 2, theme:", note, StringComparison.Ordinal);
        Assert.Contains("judged camhs too", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_with_a_comma_and_no_quotes_are_refused_and_not_cut_short()
    {
        const string cut = "301,301-2016-2017-03-27,therapy,strength,interviews,Waits are short, except for most children\n";
        const string quoted = "301,301-2016-2017-03-27,camhs,strength,data,\"Waits are short, but for some\"\n";
        var inspections = folder.Write("inspections.csv", Inspections);
        var file = folder.Write("words.csv", Header + cut + "\n" + quoted + "301,301-2016-2017-03-27,therapy,strength\n");
        var errors = Path.Combine(folder.Path, "errors.csv");

        await SendProcess.Run("import", inspections, "--data", folder.Data);
        var (strict, refused, _) = await SendProcess.Run("import", file, "--data", folder.Data, "--strict");
        Assert.Equal(1, strict);
        Assert.Contains("nothing was kept", refused, StringComparison.Ordinal);

        var (exit, output, _) = await SendProcess.Run("import", file, "--data", folder.Data, "--errors", errors);

        Assert.Equal(3, exit);
        Assert.Contains("3 rows read", output, StringComparison.Ordinal);
        Assert.Contains("1 judgements kept, new or changed", output, StringComparison.Ordinal);
        Assert.Contains("row 2, row: The row has 7 cells and the header 6: put text with commas in double quotes.", Joined(output), StringComparison.Ordinal);
        var written = await File.ReadAllLinesAsync(errors, TestContext.Current.CancellationToken);
        Assert.Equal(2, written.Count(l => l.Contains(",wrong-width,", StringComparison.Ordinal)));
    }

    /// <summary>A terminal of the usual width breaks lines.</summary>
    private static string Joined(string output) => string.Join(' ', output.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
