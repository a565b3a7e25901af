using Send.Inspections.Storage;

namespace Send.Inspections.Reports;

/// <summary>Which of the versions of a report counts, and which is in hand.</summary>
internal static class ReportVersions
{
    /// <summary>What was published last; null where nothing was.</summary>
    public static InspectionReport? Published(this IEnumerable<InspectionReport> versions) =>
        versions.Where(v => v.State == ReportState.Published).MaxBy(v => v.Version);

    /// <summary>The draft in hand; null where there is none.</summary>
    public static InspectionReport? Draft(this IEnumerable<InspectionReport> versions) =>
        versions.MaxBy(v => v.Version) is { State: ReportState.Draft } draft ? draft : null;
}
