using Send.Inspections.V1;

namespace Send.Inspections.Tests.Reports;

/// <summary>Reports with other judgements.</summary>
internal static class Changes
{
    public static InspectionReport WithJudgements(this InspectionReport report, params Judgement[] judgements)
    {
        var changed = report.Clone();
        changed.Judgements.Clear();
        changed.Judgements.AddRange(judgements);
        return changed;
    }
}
