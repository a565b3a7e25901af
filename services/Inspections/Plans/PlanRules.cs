using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Inspections.Reports.Checks;
using Send.Inspections.Storage;
using Send.Records.Storage;

namespace Send.Inspections.Plans;

/// <summary>What plans after an inspection have of their own among records.</summary>
internal sealed class PlanRules : RecordRules<ActionPlan>
{
    public const string Word = "plan";

    public override string Noun => Word;

    public override bool MayOverlap => false;

    public override string SubjectOf(ActionPlan record) => record.Id;

    public override IQueryable<ActionPlan> OfSubject(IQueryable<ActionPlan> records, ActionPlan record) => records.Where(r => r.Id == record.Id);

    public override bool IsWithdrawn(ActionPlan record) => false;

    public override bool SayTheSame(ActionPlan one, ActionPlan other) =>
        (one.SubmittedOn, one.AgreedOn) == (other.SubmittedOn, other.AgreedOn) && one.Visits.SequenceEqual(other.Visits);

    public override FieldViolation? Overlap(ActionPlan record, IEnumerable<ActionPlan> others) => null;

    /// <summary>The inspection must be held and require a plan, which comes after it.</summary>
    public override async Task<Func<ActionPlan, FieldViolation?>> Against(
        RecordsContext context, string areaCode, IReadOnlyCollection<ActionPlan> records, CancellationToken cancellationToken)
    {
        var held = await context.Set<Inspection>().AsNoTracking().Where(i => i.AreaCode == areaCode).ToDictionaryAsync(i => i.Id, StringComparer.Ordinal, cancellationToken);
        return plan => held.TryGetValue(plan.Id, out var inspection) ? Problem(plan, inspection) : HeldCheck.NotHeld("id");
    }

    private static FieldViolation? Problem(ActionPlan plan, Inspection inspection) => inspection switch
    {
        _ when !Requires(inspection) => new(
            "id", "no-plan-required", "The inspection requires neither a written statement of action nor a priority action plan, so that there is none to record."),
        _ when plan.SubmittedOn < inspection.OrderedBy => new(
            "submitted_on", "submitted-before-inspection", $"It was submitted on {IsoDay.Write(plan.SubmittedOn)}, before the inspection of {IsoDay.Write(inspection.OrderedBy)}."),
        _ => null,
    };

    /// <summary>One whose outcome could not be read may require a plan.</summary>
    private static bool Requires(Inspection inspection) => inspection.StatementRequired ?? (inspection.Outcome is null or (int)V1.Outcome.WidespreadFailings);
}
