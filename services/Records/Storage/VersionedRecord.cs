namespace Send.Records.Storage;

/// <summary>
/// What has an identity and a life, as one version has it. A change is another row, so that an amendment loses nothing. The area leads
/// every key.
/// </summary>
public abstract record VersionedRecord
{
    public required string AreaCode { get; init; }

    /// <summary>Chosen by the sender, or made here.</summary>
    public required string Id { get; init; }

    /// <summary>From 1.</summary>
    public int Version { get; init; }

    /// <summary>Whether no later version took its place.</summary>
    public bool Latest { get; set; }

    /// <summary>The position of the area's ledger at which it became known.</summary>
    public long Position { get; init; }

    /// <summary>When it was received, in ticks of UTC.</summary>
    public long ReceivedAt { get; init; }

    public VersionCause Cause { get; init; }

    /// <summary>Of this version, for the next change.</summary>
    public string Etag { get; init; } = "";
}
