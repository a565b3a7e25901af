using Spectre.Console;

namespace Send.Cli.Output;

/// <summary>Where people read: answers on standard output, progress on standard error; colours only on a terminal.</summary>
internal static class Terminal
{
    // Nobody reads a pipe by its width: a sentence stays on its line, where grep finds it.
    private const int PipedWidth = 100_000;

    public static IAnsiConsole Out { get; } = Create(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Progress { get; } = Create(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (redirected)
            console.Profile.Width = PipedWidth;
        return console;
    }
}
