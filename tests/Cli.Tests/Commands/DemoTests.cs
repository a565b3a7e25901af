using Xunit;

namespace Send.Cli.Tests.Commands;

public sealed class DemoTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_answers_for_the_nation_and_an_area_says_what_to_try_next_and_goes_into_its_own_folder_again()
    {
        var (exit, output, _) = await SendProcess.Run("demo", "--once", "--as-of", "2026-11-24", "--data", folder.Data);
        Assert.Equal(0, exit);
        Assert.Contains("No figure here is of a real place.", output, StringComparison.Ordinal);
        Assert.Contains("30 areas", output, StringComparison.Ordinal);
        Assert.Contains("Try next", output, StringComparison.Ordinal);
        Assert.Contains("Areas 001 to 003 have records of made-up pupils", output, StringComparison.Ordinal);
        Assert.Contains("From records; the published figure is", output, StringComparison.Ordinal);
        Assert.Contains("[Attendance registers, 2025/26 summer", output, StringComparison.Ordinal);
        var again = await SendProcess.Run("demo", "--once", "--as-of", "2026-11-24", "--data", folder.Data);
        Assert.Equal((0, output), (again.Exit, again.Out));
        Assert.Equal(2, (await SendProcess.Run("demo", "--once", "--seed", "5", "--data", folder.Data)).Exit);
    }

    [Fact]
    public async Task It_keeps_out_of_a_folder_that_holds_other_data()
    {
        Directory.CreateDirectory(folder.Data);
        await File.WriteAllTextAsync(Path.Combine(folder.Data, "attendance.db"), "", TestContext.Current.CancellationToken);
        var (exit, output, error) = await SendProcess.Run("demo", "--once", "--data", folder.Data);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("holds other data", error, StringComparison.Ordinal);
        Assert.Equal(["attendance.db"], Directory.EnumerateFileSystemEntries(folder.Data).Select(Path.GetFileName));
    }
}
