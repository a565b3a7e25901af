using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures;
using Send.Measures.Areas;
using Send.Records.Checks;
using Send.Records.Storage;
using ActionPlan = Send.Inspections.Storage.ActionPlan;

namespace Send.Inspections.Plans;

/// <summary>Records when the plan that an inspection requires was submitted and agreed, or amends that where its etag is given.</summary>
internal sealed class RecordPlan(ChangeRecords<ActionPlan> records, InspectionsContext context, AreaRegister register, TimeProvider time)
{
    public async Task<RecordPlanResponse> Handle(RecordPlanRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var plan = Checked(request, area);
        var kept = request.Etag.Length == 0
            ? await records.Record(plan, cancellationToken)
            : await records.Change(
                area, request.Id, request.Etag, VersionCause.Amended, held => held with { SubmittedOn = plan.SubmittedOn, AgreedOn = plan.AgreedOn }, cancellationToken);
        var inspection = await context.Inspections.AsNoTracking().FirstOrDefaultAsync(i => i.AreaCode == area && i.Id == request.Id, cancellationToken);
        return new() { Plan = kept.ToWire(inspection) };
    }

    private ActionPlan Checked(RecordPlanRequest request, string area)
    {
        var today = time.Today();
        var (submitted, agreed) = (Day("submitted_on", request.SubmittedOn, today), request.AgreedOn.Length == 0 ? null : (DateOnly?)Day("agreed_on", request.AgreedOn, today));
        return agreed < submitted
            ? throw new ServiceException(RecordErrors.WrongField(new("agreed_on", "agreed-before-submitted", $"It was agreed on {request.AgreedOn}, before it was submitted on {request.SubmittedOn}.")))
            : new() { AreaCode = area, Id = request.Id, SubmittedOn = submitted, AgreedOn = agreed };
    }

    private static DateOnly Day(string field, string text, DateOnly today) => IsoDay.Read(text) switch
    {
        null => throw new ServiceException(RecordErrors.WrongField(DayText.Not(field, text))),
        { } day when day > today => throw new ServiceException(RecordErrors.WrongField(new(field, "in-the-future", $"{text} is yet to come. Give a day that has been."))),
        { } day => day,
    };
}
