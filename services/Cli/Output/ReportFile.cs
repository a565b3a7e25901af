using System.Text;

namespace Send.Cli.Output;

/// <summary>Writes a report as the service gives it, to the byte, to a file or to standard output.</summary>
internal static class ReportFile
{
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task Write(string? path, string text, CancellationToken cancellationToken)
    {
        try
        {
            await using var to = path is null ? Console.OpenStandardOutput() : File.Create(path);
            await to.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
        }
        catch (Exception e) when (path is not null && e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"--out {path} cannot be written: {e.Message} Give a file in a folder that is there.", e);
        }
    }
}
