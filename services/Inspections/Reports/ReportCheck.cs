using Send.Hosting.Errors;
using Send.Inspections.Reports.Checks;
using Send.Inspections.Storage;
using Send.Measures.Areas;
using Send.Records.Checks;
using Wire = Send.Inspections.V1.InspectionReport;

namespace Send.Inspections.Reports;

/// <summary>What a report must be to be kept, as far as it can be told from itself alone.</summary>
internal sealed class ReportCheck(AreaRegister register)
{
    private const int Most = 200;

    /// <summary>The draft as it would be kept, or what is wrong.</summary>
    public (InspectionReport? Kept, FieldViolation? Wrong) Check(Wire wire)
    {
        var wrong = AreaCheck.Problem(wire.AreaCode, register, day: null)
            ?? (IdCheck.Problem(wire.Id) is null ? null : HeldCheck.NotHeld("id"))
            ?? (wire.Judgements.Count > Most ? new FieldViolation("judgements", "too-many-judgements", $"A report has at most {Most} judgements.") : null)
            ?? wire.Judgements.Index().Select(j => In(j.Index, JudgementCheck.Problem(j.Item))).FirstOrDefault(p => p is not null)
            ?? (wire.Judgements.Distinct().Count() < wire.Judgements.Count ? new FieldViolation("judgements", "repeated-judgement", "A judgement is given twice. Give each once.") : null);
        return wrong is null ? (ReportEntity.Of(register.Find(wire.AreaCode)!.Code, wire.Id, wire.Judgements, ReportState.Draft), null) : (null, wrong);
    }

    private static FieldViolation? In(int index, FieldViolation? wrong) => wrong is null ? null : wrong with { Field = $"judgements[{index}].{wrong.Field}" };
}
