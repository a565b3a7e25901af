using Send.Hosting.Errors;
using Wire = Send.Attendance.V1.Enrolment;

namespace Send.Attendance.Enrolments.Checks;

/// <summary>What the days of a spell must be: days, in their order, and of a time in which there may be pupils.</summary>
internal static class DaysCheck
{
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2100, 12, 31);

    public static FieldViolation? Problem(Wire wire, DateOnly today)
    {
        if (IsoDay.Read(wire.From) is not { } from)
            return NotADay("from", "first");
        if (wire.To.Length > 0 && IsoDay.Read(wire.To) is null)
            return NotADay("to", "last");
        var ahead = today.AddYears(1);
        return IsoDay.Read(wire.To) switch
        {
            _ when from < First => new("from", "too-early", $"The spell begins on {IsoDay.Write(from)}. It can begin on {IsoDay.Write(First)} at the earliest."),
            _ when from > ahead => new("from", "too-late", $"The spell begins on {IsoDay.Write(from)}. It can begin a year ahead at the latest, on {IsoDay.Write(ahead)}."),
            { } to when to < from => new("to", "ended-before-start", $"The spell ends on {IsoDay.Write(to)}, before it begins on {IsoDay.Write(from)}."),
            { } to when to > Last => new("to", "too-late", $"The spell ends on {IsoDay.Write(to)}. It can end on {IsoDay.Write(Last)} at the latest; leave the day empty for an open one."),
            _ => null,
        };
    }

    private static FieldViolation NotADay(string field, string which) => new(
        field, "not-a-day", $"The {which} day of the spell is no day. Write it as 2026-03-31.");
}
