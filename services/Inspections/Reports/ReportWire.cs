using Send.Inspections.Storage;
using Send.Inspections.V1;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using Judgement = Send.Inspections.Storage.Judgement;
using ReportState = Send.Inspections.Storage.ReportState;
using Wire = Send.Inspections.V1.InspectionReport;

namespace Send.Inspections.Reports;

/// <summary>Reports of inspections as <c>send.inspections.v1</c> says them.</summary>
internal static class ReportWire
{
    /// <param name="report">A version.</param>
    /// <param name="superseded">Whether a later version is published.</param>
    public static Wire ToWire(this InspectionReport report, bool superseded = false) => new()
    {
        AreaCode = report.AreaCode,
        Id = report.Id,
        State = superseded && report.State == ReportState.Published ? V1.ReportState.Superseded : (V1.ReportState)report.State,
        Judgements = { report.Judgements.Select(ToWire) },
        Etag = report.Etag,
    };

    /// <summary>All versions of a report, the oldest first, each published one superseded but the last.</summary>
    public static IEnumerable<InspectionReportVersion> ToVersions(this IReadOnlyList<InspectionReport> history)
    {
        var published = history.Counting();
        return history.Select(v => new InspectionReportVersion { Report = v.ToWire(superseded: v != published), Version = v.VersionToWire() });
    }

    /// <summary>The version that counts: the last that is published; null where none is.</summary>
    public static InspectionReport? Counting(this IEnumerable<InspectionReport> versions) =>
        versions.Where(v => v.State == ReportState.Published).MaxBy(v => v.Version);

    private static V1.Judgement ToWire(Judgement judgement) => new()
    {
        Theme = (Send.Measures.V1.Theme)judgement.Theme,
        Judgement_ = (V1.JudgementKind)judgement.Kind,
        Text = judgement.Text,
        Evidence = { judgement.Evidence.Select(ToWire) },
    };

    private static Evidence ToWire(JudgementEvidence evidence)
    {
        var wire = new Evidence { Kind = (V1.EvidenceKind)evidence.Kind };
        if (evidence.Count is { } count)
            wire.Count = count;
        return wire;
    }
}
