using Send.Attendance.Records.Checks;
using Send.Hosting.Errors;

namespace Send.Attendance.Exclusions.Checks;

/// <summary>Days must be days, in their order, and of a time of which there can be records.</summary>
internal static class DayCheck
{
    /// <summary>A head decides on a Friday, or before a half-term, and the exclusion begins after it.</summary>
    private const int MostDaysAhead = 14;

    private static readonly DateOnly First = new(2000, 9, 1);

    public static FieldViolation? Problem(string startsOn, string endsOn, DateOnly today) => (IsoDay.Read(startsOn), IsoDay.Read(endsOn)) switch
    {
        (null, _) => DayText.Not("starts_on", startsOn),
        (_, null) when endsOn.Length > 0 => DayText.Not("ends_on", endsOn),
        var (start, _) when start < First => new("starts_on", "too-long-ago", $"{IsoDay.Write(start)} is before {IsoDay.Write(First)}, from which on records are kept."),
        var (start, _) when start > today.AddDays(MostDaysAhead) => new(
            "starts_on", "in-the-future", $"{IsoDay.Write(start)} is more than {MostDaysAhead} days ahead. Record it when it is decided."),
        var (start, end) when end < start => new("ends_on", "ends-before-start", $"It ends on {IsoDay.Write(end)}, before it starts on {IsoDay.Write(start)}."),
        var (start, end) when end >= start!.Value.AddYears(1) => new(
            "ends_on", "longer-than-a-year", $"It lasts from {IsoDay.Write(start)} to {IsoDay.Write(end)}. A suspension lasts at most 45 school days."),
        _ => null,
    };
}
