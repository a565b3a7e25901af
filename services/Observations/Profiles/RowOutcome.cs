using Send.Measures.V1;

namespace Send.Observations.Profiles;

/// <summary>What came of a row of a file: figures, problems, or nothing for a reason.</summary>
/// <param name="Row">The row, counted from 1 with the header as row 1.</param>
public sealed record RowOutcome(long Row)
{
    /// <summary>The figures that it gave. A row of a wide table gives several; one that is summed with others gives none yet.</summary>
    public IReadOnlyList<ImportRow> Figures { get; init; } = [];

    /// <summary>What of it was refused.</summary>
    public IReadOnlyList<RowProblem> Problems { get; init; } = [];

    /// <summary>Why the profile leaves it out; null where it does not.</summary>
    public string? IgnoredBecause { get; init; }
}
