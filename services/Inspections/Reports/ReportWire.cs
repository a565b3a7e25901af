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
    /// <summary>A version as it is by itself.</summary>
    public static Wire ToWire(this InspectionReport report) => new()
    {
        AreaCode = report.AreaCode,
        Id = report.Id,
        State = (V1.ReportState)report.State,
        Judgements = { report.Judgements.Select(ToWire) },
        Etag = report.Etag,
        WithdrawnBecause = (V1.ReportWithdrawalReason)(report.WithdrawnBecause ?? 0),
    };

    /// <summary>A version as it is beside the others: one that was published may be withdrawn or superseded.</summary>
    public static Wire ToWire(this InspectionReport report, ReportStanding beside)
    {
        var wire = report.ToWire();
        if (report.State == ReportState.Published && beside.WithdrawalOf(report) is { } withdrawal)
            (wire.State, wire.WithdrawnBecause) = (V1.ReportState.Withdrawn, (V1.ReportWithdrawalReason)withdrawal.WithdrawnBecause!);
        else if (report.State == ReportState.Published && report != beside.Published)
            wire.State = V1.ReportState.Superseded;
        return wire;
    }

    /// <summary>All versions of a report, in their order.</summary>
    public static IEnumerable<InspectionReportVersion> ToVersions(this IReadOnlyList<InspectionReport> history)
    {
        var standing = new ReportStanding(history);
        return history.Select(v => new InspectionReportVersion { Report = v.ToWire(standing), Version = v.VersionToWire(), Withdraws = v.Withdraws ?? 0 });
    }

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
