using Send.Measures;

namespace Send.HealthAccess.Storage;

/// <summary>A time at which a child was in a mental health crisis, as one version has it.</summary>
public sealed record CrisisEvent : VersionedRecord
{
    public required string Child { get; init; }

    public required CrisisKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>ODS code of the provider.</summary>
    public required string Provider { get; init; }

    public required SenProvision Sen { get; init; }

    /// <summary>Age in whole months on the day.</summary>
    public required int AgeMonths { get; init; }

    /// <summary>Whether it should not have been recorded, and counts nowhere.</summary>
    public bool RecordedInError { get; init; }
}
