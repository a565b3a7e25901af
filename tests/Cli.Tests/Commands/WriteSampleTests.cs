using Send.Cli.Sample;
using Send.Cli.Sample.Records;
using Xunit;

namespace Send.Cli.Tests.Commands;

public sealed class WriteSampleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_writes_what_import_takes_in_for_the_fictional_areas_and_says_of_the_figures_that_they_are_synthetic()
    {
        var (exit, output, _) = await SendProcess.Run("sample", folder.Data, "--as-of", "2026-11-24", "--areas", "1", "--pupils", "100");
        Assert.Equal(0, exit);
        Assert.Contains("All of it is synthetic", output, StringComparison.Ordinal);

        string[] files = [.. ((string[])[HomeEducationFile.Name, RecordFiles.Enrolments, RecordFiles.Registers]).Select(In)];
        var (imported, _, error) = await SendProcess.Run(["import", "--strict", "--data", folder.Data, .. files]);
        Assert.True(imported == 0, error);

        var (_, figures, _) = await SendProcess.Run("observations", "001", "--measure", "home-education-starts", "--measure", "overall-absence", "--format", "json", "--data", folder.Data);
        Assert.Contains("Synthetic sample, laid out as", figures, StringComparison.Ordinal);
        Assert.Contains("Attendance registers", figures, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_goes_into_the_folder_of_the_same_sample_again_and_into_no_other()
    {
        string[] asked = ["sample", folder.Data, "--as-of", "2026-11-24", "--areas", "1", "--pupils", "100"];
        Assert.Equal(0, (await SendProcess.Run(asked)).Exit);
        var before = await File.ReadAllBytesAsync(In(RecordFiles.Registers), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await SendProcess.Run(asked)).Exit);
        Assert.Equal(before, await File.ReadAllBytesAsync(In(RecordFiles.Registers), TestContext.Current.CancellationToken));
        var (exit, _, error) = await SendProcess.Run([.. asked, "--seed", "5"]);
        Assert.Equal(2, exit);
        Assert.Contains("holds other files", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of", "2025-08-31", "Give a day from 2025-09-01 to today")]
    [InlineData("--as-of", "2999-01-01", "Give a day from 2025-09-01 to today")]
    [InlineData("--areas", "30", "Give 1 to 29")]
    [InlineData("--pupils", "99", "Give 100 to 500000")]
    public async Task A_sample_that_cannot_be_is_refused_with_what_would_be_right(string option, string value, string right)
    {
        var (exit, _, error) = await SendProcess.Run("sample", folder.Data, option, value);
        Assert.Equal(2, exit);
        Assert.Contains(right, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Data));
    }

    private string In(string name) => Path.Combine(folder.Data, name);
}
