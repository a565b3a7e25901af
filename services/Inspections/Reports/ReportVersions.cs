using Send.Hosting.Errors;
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

    /// <summary>The draft in hand, as it was read.</summary>
    /// <exception cref="ServiceException">There is none, or it was changed since it was read.</exception>
    public static InspectionReport DraftToChange(this IReadOnlyList<InspectionReport> versions, string etag) => versions.Draft() switch
    {
        { } draft => draft.Etag == etag ? draft : throw new ServiceException(RecordErrors.StaleEtag("draft")),
        null when versions.Count == 0 => throw new ServiceException(ReportErrors.NotFound()),
        null => throw new ServiceException(versions.Published() is null ? ReportErrors.NoDraft() : ReportErrors.Published()),
    };
}
