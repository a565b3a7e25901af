namespace Send.Cli;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int CouldNotBeDone = 1;
    public const int WrongUsage = 2;
    public const int DoneWithRowsRefused = 3;
}
