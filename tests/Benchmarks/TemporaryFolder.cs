namespace Send.Benchmarks;

/// <summary>A folder that goes when it is done with.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("send-benchmark-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
