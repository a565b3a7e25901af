using Send.HealthAccess.Checks;
using Send.Hosting.Errors;
using Wire = Send.HealthAccess.V1.Transition;

namespace Send.HealthAccess.Transitions.Checks;

/// <summary>A plan was agreed on a day that has been, and not after the service ended, which was checked before.</summary>
internal static class PlanCheck
{
    public static FieldViolation? Problem(Wire wire, DateOnly today) => wire.PlannedOn.Length == 0
        ? null
        : PastDayCheck.Problem("planned_on", wire.PlannedOn, today)
            ?? (IsoDay.Read(wire.PlannedOn) > IsoDay.Read(wire.DueOn)
                ? new("planned_on", "planned-after-due", $"It was planned on {wire.PlannedOn}, after the service ended on {wire.DueOn}. Leave it empty where there was no plan before.")
                : null);
}
