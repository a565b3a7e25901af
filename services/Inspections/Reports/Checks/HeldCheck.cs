using Send.Hosting.Errors;

namespace Send.Inspections.Reports.Checks;

/// <summary>Only of an inspection that is held is there a report or a plan.</summary>
internal static class HeldCheck
{
    public static FieldViolation NotHeld(string field) => new(
        field, "no-such-inspection", "No such inspection of the area is held. Record it or import its list first; ListInspections names those that there are, for instance 301-2016-2017-03-27.");
}
