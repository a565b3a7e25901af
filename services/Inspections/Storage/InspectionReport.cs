using Send.Records.Storage;

namespace Send.Inspections.Storage;

/// <summary>What inspectors judged in an inspection, as one version has it. Its id is the inspection's.</summary>
public sealed record InspectionReport : VersionedRecord
{
    /// <summary>What the version was made as. What was published and is no longer the last that was reads as superseded.</summary>
    public required ReportState State { get; init; }

    /// <summary>Ordered by theme and judgement.</summary>
    public required IReadOnlyList<Judgement> Judgements { get; init; }
}
