using Send.Hosting.Errors;
using Send.Inspections.Reports.Checks;
using Send.Inspections.V1;

namespace Send.Inspections.Reports;

/// <summary>What a judgement must be, as far as it can be told from itself alone.</summary>
internal static class JudgementCheck
{
    public static FieldViolation? Problem(Judgement wire) =>
        ThemeCheck.Problem(wire.Theme) ?? KindCheck.Problem(wire.Judgement_) ?? EvidenceCheck.Problem(wire.Evidence) ?? TextCheck.Problem(wire.Text);
}
