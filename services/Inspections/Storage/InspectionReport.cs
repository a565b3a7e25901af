using Send.Records.Storage;

namespace Send.Inspections.Storage;

/// <summary>
/// What inspectors judged, as one version of an inspection's report has it. The last version that is published counts; a draft may come
/// after it. The id is the inspection's.
/// </summary>
public sealed record InspectionReport : VersionedRecord
{
    public required ReportState State { get; init; }

    /// <summary>In the order of themes and judgements.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];
}
