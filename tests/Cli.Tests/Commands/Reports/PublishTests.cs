using Xunit;

namespace Send.Cli.Tests.Commands.Reports;

public sealed class PublishTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_report_is_published_once_and_listed_with_those_of_other_scopes_the_last_first()
    {
        var (exit, first, _) = await Publish("301", "--date", "2026-03-31");
        Assert.Equal(0, exit);
        Assert.Matches("^[0-9a-f]{20}  Barking and Dagenham, 2026-03-31\n$", first);
        Assert.Equal($"{first.TrimEnd()}: published before, and the same\n", (await Publish("Barking and Dagenham", "--date", "2026-03-31")).Out);
        var region = (await Publish("--region", "London", "--date", "2026-03-31")).Out;
        var nation = (await Publish("--national", "--date", "2026-03-31")).Out;
        var later = (await Publish("301", "--date", "2026-04-01")).Out;

        var (_, list, _) = await SendProcess.Run("reports", "list", "--data", folder.Data);
        Assert.Equal(
            [
                $"{Id(later)}  2026-04-01  Barking and Dagenham",
                $"{Id(nation)}  2026-03-31  England",
                $"{Id(region)}  2026-03-31  London",
                $"{Id(first)}  2026-03-31  Barking and Dagenham  superseded by {Id(later)}",
            ],
            list.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("Say what the report is of", "publish")]
    [InlineData("one of them only", "publish", "301", "--national")]
    [InlineData("one of them only", "publish", "301", "--region", "London")]
    [InlineData("one of them only", "publish", "--national", "--region", "London")]
    [InlineData("Write a day such as", "publish", "301", "--date", "yesterday")]
    [InlineData("is still to come", "publish", "301", "--date", "2999-01-01")]
    [InlineData("211 Tower Hamlets", "publish", "Tower Hamlet")]
    [InlineData("E12000007 London", "publish", "--region", "Londinium")]
    [InlineData("html", "show", "0123", "--format", "xml")]
    [InlineData("With --out give", "show", "0123", "--out", "report.txt")]
    [InlineData("TO", "compare", "0123")]
    [InlineData("csv", "compare", "0123", "4567", "--format", "csv")]
    public async Task What_is_asked_wrongly_ends_with_2_and_says_what_would_be_right(string message, params string[] arguments)
    {
        var (exit, output, error) = await SendProcess.Run(["reports", .. arguments, "--data", folder.Data]);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    private static string Id(string published) => published.Split(' ')[0];

    private Task<(int Exit, string Out, string Error)> Publish(params string[] what) => SendProcess.Run(["reports", "publish", .. what, "--data", folder.Data]);
}
