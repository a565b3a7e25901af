using Send.Inspections.Storage;
using Send.Measures;
using Wire = Send.Inspections.V1.Judgement;

namespace Send.Inspections.Reports;

/// <summary>Makes of judgements that were checked the report that is kept.</summary>
internal static class ReportEntity
{
    public static InspectionReport Of(string areaCode, string id, IEnumerable<Wire> judgements, ReportState state) => new()
    {
        AreaCode = areaCode,
        Id = id,
        State = state,
        Judgements = [.. judgements.Select(Of).OrderBy(j => j.Theme).ThenBy(j => j.Kind).ThenBy(j => j.Text, StringComparer.Ordinal)],
    };

    private static Judgement Of(Wire wire) => new(
        (Theme)wire.Theme, (JudgementKind)wire.Judgement_, wire.Text,
        [.. wire.Evidence.Select(e => new JudgementEvidence((EvidenceKind)e.Kind, e.HasCount ? e.Count : null)).OrderBy(e => e.Kind)]);
}
