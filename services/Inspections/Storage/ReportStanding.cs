namespace Send.Inspections.Storage;

/// <summary>What stands of an inspection's report after all of its versions.</summary>
/// <param name="versions">All of one report, in any order.</param>
public sealed class ReportStanding(IReadOnlyCollection<InspectionReport> versions)
{
    public bool IsEmpty => versions.Count == 0;

    /// <summary>What counts: the last that was published and is not withdrawn; null where there is none.</summary>
    public InspectionReport? Published => versions.Where(v => v.State == ReportState.Published && WithdrawalOf(v) is null).MaxBy(v => v.Version);

    /// <summary>The draft in hand, whatever was withdrawn since it was begun; null where there is none.</summary>
    public InspectionReport? Draft => LastButWithdrawals is { State: ReportState.Draft } draft ? draft : null;

    /// <summary>The last withdrawal since a report was published; null where there is none.</summary>
    public InspectionReport? Withdrawal =>
        versions.Where(v => v.State is ReportState.Published or ReportState.Withdrawn).MaxBy(v => v.Version) is { State: ReportState.Withdrawn } withdrawal ? withdrawal : null;

    /// <summary>The last version that withdraws nothing; null where there is no version at all.</summary>
    public InspectionReport? LastButWithdrawals => versions.Where(v => v.State != ReportState.Withdrawn).MaxBy(v => v.Version);

    /// <summary>Whether the inspection must keep its id, under which this is held.</summary>
    public bool HoldsItsId => Published is not null || Draft is not null;

    /// <summary>The version that takes a published one back; null where none does.</summary>
    public InspectionReport? WithdrawalOf(InspectionReport version) => versions.FirstOrDefault(v => v.Withdraws == version.Version);
}
