namespace Send.Attendance.Storage;

/// <summary>
/// A suspension or a permanent exclusion, as one version has it. A change is another row, so that an amendment loses nothing.
/// </summary>
public sealed record Exclusion
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

    public required string SchoolUrn { get; init; }

    public required string Pupil { get; init; }

    public required ExclusionKind Kind { get; init; }

    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day of a suspension; null for a permanent exclusion.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Length of a suspension in half school days; 0 for a permanent exclusion.</summary>
    public int HalfDays { get; init; }

    /// <summary>Whether a suspension is of lunchtimes alone.</summary>
    public bool Lunchtimes { get; init; }

    /// <summary>Codes, those too that are not known.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Null while it counts.</summary>
    public WithdrawalReason? WithdrawnBecause { get; init; }

    public required string Etag { get; init; }
}
