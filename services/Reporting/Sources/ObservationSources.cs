namespace Send.Reporting.Sources;

/// <summary>The services that hold observations, asked together.</summary>
public sealed class ObservationSources(IReadOnlyList<ObservationSource> sources) : IDisposable
{
    public Task<SourceAnswer[]> Ask(DateOnly asOf, CancellationToken cancellationToken) =>
        Task.WhenAll(sources.Select(s => s.Ask(asOf, cancellationToken)));

    public void Dispose()
    {
        foreach (var source in sources)
            source.Dispose();
    }
}
