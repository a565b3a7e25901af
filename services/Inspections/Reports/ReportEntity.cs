using Send.Inspections.Storage;
using Send.Measures;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using Judgement = Send.Inspections.Storage.Judgement;
using Wire = Send.Inspections.V1.Judgement;

namespace Send.Inspections.Reports;

/// <summary>Makes of judgements that were checked what is kept.</summary>
internal static class ReportEntity
{
    public static Judgement Of(Wire wire) => new(
        (Theme)wire.Theme,
        (JudgementKind)wire.Judgement_,
        wire.Text.Trim(),
        [.. wire.Evidence.Select(e => new JudgementEvidence((EvidenceKind)e.Kind, e.HasCount ? e.Count : null)).OrderBy(e => e.Kind)]);

    public static InspectionReport Of(string areaCode, string id, ReportState state, IEnumerable<Judgement> judgements) => new()
    {
        AreaCode = areaCode,
        Id = id,
        State = state,
        Judgements = [.. judgements.OrderBy(j => j.Theme).ThenBy(j => j.Kind).ThenBy(j => j.Text, StringComparer.Ordinal)],
    };

    public static bool SaysTheSame(this InspectionReport one, InspectionReport other) =>
        JudgementsText.Write(one.Judgements) == JudgementsText.Write(other.Judgements);

    /// <summary>The day that an inspection's id ends with: its first, or its publication.</summary>
    public static DateOnly DayOf(string id) => IsoDay.Read(id[^"2017-03-27".Length..])!.Value;
}
