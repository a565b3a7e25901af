using Send.Hosting.Errors;
using Send.Records.Checks;
using Wire = Send.Attendance.V1.Episode;

namespace Send.Attendance.Episodes.Checks;

/// <summary>A last day comes not before the first, which was checked before, and is known: a plan to end is the day of a review.</summary>
internal static class LastDayCheck
{
    public static FieldViolation? Problem(Wire wire, DateOnly today) => IsoDay.Read(wire.EndsOn) switch
    {
        null => wire.EndsOn.Length > 0 ? DayText.Not("ends_on", wire.EndsOn) : null,
        var end when end < IsoDay.Read(wire.StartsOn) => new(
            "ends_on", "ends-before-start", $"It ends on {IsoDay.Write(end)}, before it starts on {wire.StartsOn}."),
        var end when end > today.AddDays(FirstDayCheck.MostDaysAhead) => new(
            "ends_on", "ends-in-the-future",
            $"{IsoDay.Write(end)} is more than {FirstDayCheck.MostDaysAhead} days ahead. Leave the last day empty until it is known; the day of review says when a part-time timetable is to end."),
        _ => null,
    };
}
