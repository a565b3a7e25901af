using Send.HealthAccess.Services;
using Send.Measures;

namespace Send.HealthAccess.Storage;

/// <summary>A young person who is due to leave a children's service, as one version has it.</summary>
public sealed record Transition : VersionedRecord
{
    public required string Child { get; init; }

    /// <summary>The service to be left.</summary>
    public required HealthService Service { get; init; }

    public required SenProvision Sen { get; init; }

    /// <summary>The day on which the service ends for the young person.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Age in whole months on that day.</summary>
    public required int AgeMonthsWhenDue { get; init; }

    /// <summary>The day on which a plan was agreed; null where there is none.</summary>
    public DateOnly? PlannedOn { get; init; }

    /// <summary>Null while it is not known.</summary>
    public TransitionOutcome? Outcome { get; init; }

    /// <summary>The day of the outcome.</summary>
    public DateOnly? OutcomeOn { get; init; }

    /// <summary>Whether it should not have been recorded, and counts nowhere.</summary>
    public bool RecordedInError { get; init; }
}
