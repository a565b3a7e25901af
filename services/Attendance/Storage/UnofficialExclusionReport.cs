namespace Send.Attendance.Storage;

/// <summary>What somebody reported as an unofficial exclusion, and what a review of it found, as one version has it.</summary>
public sealed record UnofficialExclusionReport : VersionedRecord
{
    public required string SchoolUrn { get; init; }

    /// <summary>Empty where the report names no single pupil, as an inspector's may.</summary>
    public required string Pupil { get; init; }

    public required ReportSource Source { get; init; }

    public required ExclusionManner Manner { get; init; }

    /// <summary>The first day on which it happened.</summary>
    public required DateOnly HappenedFrom { get; init; }

    /// <summary>The last day; null where it goes on or is not known.</summary>
    public DateOnly? HappenedTo { get; init; }

    /// <summary>The day on which the report was received.</summary>
    public required DateOnly ReportedOn { get; init; }

    public ReviewState State { get; init; }

    /// <summary>The day of the last review, which may have reopened it; null where there was none yet.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>What the review rests on.</summary>
    public IReadOnlyList<ReviewReason> ReviewReasons { get; init; } = [];
}
