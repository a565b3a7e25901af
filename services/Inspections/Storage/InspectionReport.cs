using Send.Records.Storage;

namespace Send.Inspections.Storage;

/// <summary>
/// What inspectors judged, as one version of an inspection's report has it. <see cref="ReportStanding"/> says which of them counts. The id is
/// the inspection's.
/// </summary>
public sealed record InspectionReport : VersionedRecord
{
    public required ReportState State { get; init; }

    /// <summary>In the order of themes and judgements.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    /// <summary>The published version that this one takes back; null where it takes none back.</summary>
    public int? Withdraws { get; init; }

    /// <summary>Why it does.</summary>
    public ReportWithdrawalReason? WithdrawnBecause { get; init; }
}
