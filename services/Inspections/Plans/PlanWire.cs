using Send.Inspections.V1;
using ActionPlan = Send.Inspections.Storage.ActionPlan;
using Inspection = Send.Inspections.Storage.Inspection;
using Wire = Send.Inspections.V1.ActionPlan;

namespace Send.Inspections.Plans;

/// <summary>Plans as <c>send.inspections.v1</c> says them.</summary>
internal static class PlanWire
{
    /// <param name="plan">The plan.</param>
    /// <param name="inspection">Its inspection; null where it is not held any more.</param>
    public static Wire ToWire(this ActionPlan plan, Inspection? inspection) => new()
    {
        AreaCode = plan.AreaCode,
        Id = plan.Id,
        DueOn = inspection is { StatementRequired: true } ? IsoDay.Write(WorkingDays.After(inspection.PublishedOn, WorkingDays.ForAStatement)) : "",
        SubmittedOn = IsoDay.Write(plan.SubmittedOn),
        AgreedOn = IsoDay.Write(plan.AgreedOn),
        Visits = { plan.Visits.Select(v => new V1.MonitoringVisit { Day = IsoDay.Write(v.Day), Progress = (Progress)v.Progress }) },
        Etag = plan.Etag,
    };
}
