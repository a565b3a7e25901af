using Send.HealthAccess.Services;

namespace Send.HealthAccess.Storage;

/// <summary>What a child's plan specifies of a health service, as one version has it.</summary>
public sealed record SpecifiedProvision : VersionedRecord
{
    public required string Child { get; init; }

    public required HealthService Service { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day; null while it goes on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Contacts specified for a year.</summary>
    public required int ContactsAYear { get; init; }

    /// <summary>Minutes specified for a year; null where the plan says none.</summary>
    public int? MinutesAYear { get; init; }

    /// <summary>Whether it should not have been recorded, and counts nowhere.</summary>
    public bool RecordedInError { get; init; }
}
