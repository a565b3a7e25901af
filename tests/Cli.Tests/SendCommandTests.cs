using Xunit;

namespace Send.Cli.Tests;

public sealed class SendCommandTests
{
    [Theory]
    [InlineData("'send --help' says what can be asked.", "nothing-of-the-kind")]
    [InlineData("'send findings --help' says what can be asked.", "findings", "--date")]
    [InlineData("'send reports show --help' says what can be asked.", "reports", "show")]
    public async Task What_is_asked_wrongly_ends_with_the_command_whose_help_is_wanted(string last, params string[] args)
    {
        var (exit, output, error) = await SendProcess.Run(args);
        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Equal(last, error.TrimEnd().Split('\n')[^1]);
    }
}
