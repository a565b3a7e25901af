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
}
