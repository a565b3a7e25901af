using Send.HealthAccess.Services;
using Send.Measures;

namespace Send.HealthAccess.Storage;

/// <summary>A referral of a child to a health service, with what was decided at the threshold and how it ended, as one version has it.</summary>
public sealed record Referral : VersionedRecord
{
    /// <summary>Pseudonymous reference.</summary>
    public required string Child { get; init; }

    public required HealthService Service { get; init; }

    /// <summary>ODS code of the organisation that provides the service.</summary>
    public required string Provider { get; init; }

    /// <summary>ODS code of the integrated care board; empty where it is not said.</summary>
    public string Icb { get; init; } = "";

    public required ReferralSource Source { get; init; }

    public required ReferralPriority Priority { get; init; }

    public required SenProvision Sen { get; init; }

    /// <summary>Age in whole months on the day the referral was received.</summary>
    public required int AgeMonths { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Null while nothing is decided.</summary>
    public ReferralDecision? Decision { get; init; }

    public DateOnly? DecidedOn { get; init; }

    /// <summary>Of a referral that was not accepted.</summary>
    public NotAcceptedReason? NotAcceptedBecause { get; init; }

    /// <summary>Of a referral that was signposted.</summary>
    public SignpostedTo? SignpostedTo { get; init; }

    /// <summary>The day on which help began: an outcome measured, a plan of care and an intervention or assessment, all recorded; null where they are not.</summary>
    public DateOnly? HelpStartedOn { get; init; }

    /// <summary>Times for which the child could not be seen for reasons of the family's own, in their order.</summary>
    public IReadOnlyList<ReferralPause> Pauses { get; init; } = [];

    /// <summary>Null while it is open.</summary>
    public DateOnly? DischargedOn { get; init; }

    public DischargeReason? DischargedBecause { get; init; }

    /// <summary>Whether it should not have been recorded, and counts nowhere.</summary>
    public bool RecordedInError { get; init; }
}
