namespace Send.HealthAccess.Storage;

/// <summary>A contact of a service with a child, or one that did not take place, as one version has it.</summary>
public sealed record Contact : VersionedRecord
{
    /// <summary>Id of the referral that it belongs to, in the same area.</summary>
    public required string Referral { get; init; }

    public required DateOnly On { get; init; }

    public required ContactOutcome Outcome { get; init; }

    public required ContactMedium Medium { get; init; }

    /// <summary>How long it lasted; null where that is not said, and for one that did not take place.</summary>
    public int? Minutes { get; init; }

    /// <summary>Whether it should not have been recorded, and counts nowhere.</summary>
    public bool RecordedInError { get; init; }
}
