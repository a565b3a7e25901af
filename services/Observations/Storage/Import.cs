namespace Send.Observations.Storage;

/// <summary>A batch that was taken in. Its batch id makes a second sending harmless.</summary>
public sealed class Import
{
    public required string BatchId { get; init; }

    public required string SourceId { get; init; }

    public required string ProfileId { get; init; }

    public required string FileName { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public required long RowsReceived { get; init; }

    public required long RowsChanged { get; init; }

    public required long RowsRefused { get; init; }

    public required long Revision { get; init; }
}
