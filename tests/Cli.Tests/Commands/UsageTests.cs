using Xunit;

namespace Send.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("import")]
    [InlineData("no-such-command")]
    [InlineData("findings", "301", "--national")]
    [InlineData("findings", "301", "--areas", "302")]
    [InlineData("findings", "--region", "London", "--areas", "302")]
    [InlineData("findings", "--format", "xml")]
    [InlineData("findings", "--date", "yesterday")]
    [InlineData("serve", "--http-port", "0")]
    [InlineData("findings", "--url", "nowhere")]
    public async Task Wrong_usage_ends_with_2_and_says_what_is_wrong(params string[] arguments)
    {
        var (exit, output, error) = await SendProcess.Run(arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task An_area_that_is_mistyped_brings_suggestions()
    {
        var (exit, _, error) = await SendProcess.Run("areas", "Tower Hamlet");
        Assert.Equal(2, exit);
        Assert.Contains("211 Tower Hamlets", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_area_typed_by_name_brings_its_code_and_its_successors()
    {
        var (exit, _, error) = await SendProcess.Run("areas", "Cumbria");
        Assert.Equal(2, exit);
        Assert.Contains("ended on 2023-03-31. For days before, name it by its code, 909.", error, StringComparison.Ordinal);
        Assert.Contains("942 Cumberland, 943 Westmorland and Furness", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_is_none_is_told_in_words_of_the_user()
    {
        var (exit, _, error) = await SendProcess.Run("findings", "--format", "xml");
        Assert.Equal(2, exit);
        Assert.Contains("'xml' is no format. Write table, json or csv.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_none_ends_with_1_and_one_sentence()
    {
        Directory.CreateDirectory(folder.Data);
        await File.WriteAllTextAsync(Path.Combine(folder.Data, "attendance.db"), new string('x', 5000), TestContext.Current.CancellationToken);
        var (exit, output, error) = await SendProcess.Run("findings", "301", "--data", folder.Data);
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains("storage-failed", Assert.Single(error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_that_is_none_ends_with_2_and_names_the_file()
    {
        var register = Path.Combine(Directory.CreateDirectory(folder.Data).FullName, "areas.json");
        await File.WriteAllTextAsync(register, "{bad", TestContext.Current.CancellationToken);
        var (exit, _, error) = await SendProcess.Run("areas", "--data", folder.Data);
        Assert.Equal(2, exit);
        Assert.StartsWith($"{register} is no register of areas", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_ends_with_1()
    {
        var (exit, _, error) = await SendProcess.Run("measures", "--url", "http://localhost:1");
        Assert.Equal(1, exit);
        Assert.Contains("does not answer", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_that_is_none_is_refused_before_anything_is_asked()
    {
        var (exit, _, error) = await SendProcess.Run("observations", "--measure", "happiness", "--data", folder.Data);
        Assert.Equal(2, exit);
        Assert.Contains("'happiness' is no measure", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_register_lists_153_areas()
    {
        var (exit, output, _) = await SendProcess.Run("areas", "--format", "csv", "--data", folder.Data);
        Assert.Equal(0, exit);
        Assert.Equal(154, output.Trim().Split('\n').Length);
    }

    [Fact]
    public async Task Colours_are_for_terminals_only()
    {
        var (_, output, _) = await SendProcess.Run("findings", "301", "--data", folder.Data);
        Assert.Contains("insufficient evidence", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }
}
