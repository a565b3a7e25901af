namespace Send.Attendance.Storage;

/// <summary>A suspension or a permanent exclusion, as one version has it.</summary>
public sealed record Exclusion : VersionedRecord
{
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
}
