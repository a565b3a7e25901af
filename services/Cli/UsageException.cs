namespace Send.Cli;

/// <summary>What was asked for does not make sense as it was typed.</summary>
internal sealed class UsageException(string message) : Exception(message);
