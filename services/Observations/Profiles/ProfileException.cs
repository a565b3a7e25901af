namespace Send.Observations.Profiles;

/// <summary>A profile, or a file read by one, that cannot be used as a whole.</summary>
/// <param name="code">Stable code, for instance <c>unknown-header</c>.</param>
/// <param name="message">What is wrong, where, and what would be right.</param>
/// <param name="inner">What caused it.</param>
public sealed class ProfileException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Code { get; } = code;
}
