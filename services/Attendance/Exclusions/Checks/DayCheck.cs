using Send.Hosting.Errors;
using Send.Records.Checks;

namespace Send.Attendance.Exclusions.Checks;

/// <summary>Days must be days, in their order, and of a time of which there can be records.</summary>
internal static class DayCheck
{
    public static FieldViolation? Problem(string startsOn, string endsOn, DateOnly today) =>
        FirstDayCheck.Problem("starts_on", startsOn, today) ?? LastDay(IsoDay.Read(startsOn)!.Value, endsOn);

    private static FieldViolation? LastDay(DateOnly start, string endsOn) => IsoDay.Read(endsOn) switch
    {
        null => endsOn.Length > 0 ? DayText.Not("ends_on", endsOn) : null,
        var end when end < start => new("ends_on", "ends-before-start", $"It ends on {IsoDay.Write(end)}, before it starts on {IsoDay.Write(start)}."),
        var end when end >= start.AddYears(1) => new(
            "ends_on", "longer-than-a-year", $"It lasts from {IsoDay.Write(start)} to {IsoDay.Write(end)}. A suspension lasts at most 45 school days."),
        _ => null,
    };
}
