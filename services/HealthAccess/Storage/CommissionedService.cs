using Send.HealthAccess.Services;

namespace Send.HealthAccess.Storage;

/// <summary>Who commissions a service for which ages, from when to when, as one version has it.</summary>
public sealed record CommissionedService : VersionedRecord
{
    public required HealthService Service { get; init; }

    public required CommissionerKind CommissionerKind { get; init; }

    /// <summary>ODS code of a board or of NHS England, or the 3-digit code of an area.</summary>
    public required string Commissioner { get; init; }

    /// <summary>Lowest age in years, 0 to 25.</summary>
    public required int FromAge { get; init; }

    /// <summary>Highest age in years, itself included, 0 to 25: a service up to the 19th birthday has 18.</summary>
    public required int ToAge { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day; null while no end is set.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether it should not have been recorded, and counts nowhere.</summary>
    public bool RecordedInError { get; init; }
}
