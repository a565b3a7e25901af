using Send.Inspections.V1;
using Send.Measures.V1;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using Judgement = Send.Inspections.V1.Judgement;
using Wire = Send.Inspections.V1.InspectionReport;

namespace Send.Inspections.Reports;

/// <summary>Reports as <c>send.inspections.v1</c> says them.</summary>
internal static class ReportWire
{
    public static Wire ToWire(this InspectionReport report) => new()
    {
        AreaCode = report.AreaCode,
        Id = report.Id,
        State = (ReportState)report.State,
        Judgements = { report.Judgements.Select(ToWire) },
        Etag = report.Etag,
    };

    /// <summary>All versions, those that were published before the last that was as superseded.</summary>
    public static IEnumerable<InspectionReportVersion> ToVersions(this IReadOnlyCollection<InspectionReport> history)
    {
        var published = history.Published();
        foreach (var version in history)
        {
            var wire = version.ToWire();
            if (wire.State == ReportState.Published && version != published)
                wire.State = ReportState.Superseded;
            yield return new() { Report = wire, Version = version.VersionToWire() };
        }
    }

    private static Judgement ToWire(Storage.Judgement judgement)
    {
        var wire = new Judgement { Theme = (Theme)judgement.Theme, Judgement_ = (JudgementKind)judgement.Kind, Text = judgement.Text };
        foreach (var (kind, count) in judgement.Evidence)
        {
            var evidence = new Evidence { Kind = (EvidenceKind)kind };
            if (count is { } counted)
                evidence.Count = counted;
            wire.Evidence.Add(evidence);
        }
        return wire;
    }
}
