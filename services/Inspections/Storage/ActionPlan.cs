using Send.Records.Storage;

namespace Send.Inspections.Storage;

/// <summary>
/// What an area planned after an inspection, as one version has it: a written statement of action, or a priority action plan. The id is the
/// inspection's.
/// </summary>
public sealed record ActionPlan : VersionedRecord
{
    public required DateOnly SubmittedOn { get; init; }

    /// <summary>The day on which it was accepted or agreed; null where it was not yet.</summary>
    public DateOnly? AgreedOn { get; init; }

    /// <summary>Monitoring visits, the first first.</summary>
    public IReadOnlyList<MonitoringVisit> Visits { get; init; } = [];
}

/// <summary>A monitoring visit.</summary>
/// <param name="Day">Its first day.</param>
/// <param name="Progress">Numbered as <c>send.inspections.v1.Progress</c>.</param>
public sealed record MonitoringVisit(DateOnly Day, int Progress);
