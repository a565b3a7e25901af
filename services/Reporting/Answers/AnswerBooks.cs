using System.Collections.Immutable;
using Send.Reporting.Sources;

namespace Send.Reporting.Answers;

/// <summary>The answer books in use: one for each day and set of snapshots.</summary>
public sealed class AnswerBooks(ObservationSources sources)
{
    private const int BooksKept = 4;

    private readonly Lock turning = new();
    private ImmutableList<Entry> kept = [];

    /// <summary>Asks the sources how they stand, and opens the book that rests on what they hold.</summary>
    public async Task<OpenBook> Open(DateOnly asOf, CancellationToken cancellationToken)
    {
        var answers = await sources.Ask(asOf, cancellationToken);
        return new(asOf, Entry(asOf, answers).Book.Value, answers);
    }

    private Entry Entry(DateOnly asOf, IReadOnlyList<SourceAnswer> answers)
    {
        lock (turning)
        {
            var entry = kept.Find(e => e.AsOf == asOf && e.Snapshots.SequenceEqual(answers.Select(a => a.Snapshot), ReferenceEqualityComparer.Instance))
                ?? new(asOf, [.. answers.Select(a => a.Snapshot)], new(() => new(asOf, answers)));
            kept = [entry, .. kept.Where(e => e != entry).Take(BooksKept - 1)];
            return entry;
        }
    }
}

internal sealed class Entry(DateOnly asOf, IReadOnlyList<Snapshot?> snapshots, Lazy<AnswerBook> book)
{
    public DateOnly AsOf { get; } = asOf;

    public IReadOnlyList<Snapshot?> Snapshots { get; } = snapshots;

    public Lazy<AnswerBook> Book { get; } = book;
}
