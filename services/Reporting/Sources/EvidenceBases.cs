using Send.Measures.Areas;

namespace Send.Reporting.Sources;

/// <summary>The evidence for a day at the revisions that the services hold now, made anew only where one has changed.</summary>
public sealed class EvidenceBases(IEnumerable<ObservationSource> sources, AreaRegister register)
{
    private const int BasesKept = 4;
    private readonly Lock changing = new();
    private IReadOnlyList<(string Key, EvidenceBase Evidence)> kept = [];

    public async Task<(EvidenceBase Evidence, IReadOnlyList<SourceAnswer> Sources)> For(DateOnly day, CancellationToken cancellationToken)
    {
        var answers = await Task.WhenAll(sources.Select(s => s.Ask(day, cancellationToken)));
        var key = FormattableString.Invariant($"{day:yyyy-MM-dd} {string.Join(' ', answers.Select(a => a.Snapshot is { } s ? $"{s.Revision}@{s.ReceivedAt.Ticks}" : "-"))}");
        lock (changing)
        {
            var evidence = kept.FirstOrDefault(k => k.Key == key).Evidence ?? new(day, [.. answers.Select(a => a.Snapshot).OfType<SourceSnapshot>()], register);
            kept = [(key, evidence), .. kept.Where(k => k.Key != key).Take(BasesKept - 1)];
            return (evidence, answers);
        }
    }
}
