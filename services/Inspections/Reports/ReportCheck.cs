using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Measures.Areas;
using Send.Records.Checks;
using Wire = Send.Inspections.V1.InspectionReport;

namespace Send.Inspections.Reports;

/// <summary>What a report must be to be drafted, as far as it can be told from itself alone.</summary>
internal sealed class ReportCheck(AreaRegister register)
{
    private const int MostJudgements = 200;

    /// <exception cref="ServiceException">Something is wrong with it.</exception>
    public InspectionReport Draft(Wire? wire)
    {
        if (wire is null)
            throw new ServiceException(RecordErrors.Missing("report"));
        if (Problem(wire) is { } wrong)
            throw new ServiceException(RecordErrors.Wrong("report", wrong));
        return ReportEntity.Of(register.Find(wire.AreaCode)!.Code, wire.Id, ReportState.Draft, wire.Judgements.Select(ReportEntity.Of));
    }

    private FieldViolation? Problem(Wire wire)
    {
        if ((AreaCheck.Problem(wire.AreaCode, register, null) ?? IdCheck.Problem(wire.Id)) is { } wrong)
            return wrong;
        if (wire.Judgements.Count > MostJudgements)
            return new("judgements", "too-many-judgements", $"A report has at most {MostJudgements} judgements.");
        var judgements = wire.Judgements.Index().Select(j => (j.Index, Wrong: JudgementCheck.Problem(j.Item)));
        if (judgements.FirstOrDefault(j => j.Wrong is not null) is { Wrong: { } first, Index: var index })
            return first with { Field = $"judgements[{index}].{first.Field}" };
        return wire.Judgements.Distinct().Count() < wire.Judgements.Count
            ? new("judgements", "judgement-twice", "The report gives a judgement more than once. Give each once.")
            : null;
    }
}
