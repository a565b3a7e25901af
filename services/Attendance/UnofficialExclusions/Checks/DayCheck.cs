using Send.Hosting.Errors;
using Send.Records.Checks;
using Wire = Send.Attendance.V1.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions.Checks;

/// <summary>Days must be days that have been, in their order, of a time of which there can be records.</summary>
internal static class DayCheck
{
    private static readonly DateOnly First = new(2000, 9, 1);

    public static FieldViolation? Problem(Wire wire, DateOnly today) =>
        HasBeen("happened_from", wire.HappenedFrom, today)
        ?? (wire.HappenedTo.Length == 0 ? null : HasBeen("happened_to", wire.HappenedTo, today))
        ?? HasBeen("reported_on", wire.ReportedOn, today)
        ?? Order(IsoDay.Read(wire.HappenedFrom)!.Value, IsoDay.Read(wire.HappenedTo), IsoDay.Read(wire.ReportedOn)!.Value);

    /// <summary>What is wrong with a day that must have been.</summary>
    public static FieldViolation? HasBeen(string field, string text, DateOnly today) => IsoDay.Read(text) switch
    {
        null => DayText.Not(field, text),
        var day when day > today => new(field, "in-the-future", $"{IsoDay.Write(day)} is yet to come. Give a day that has been."),
        _ => null,
    };

    private static FieldViolation? Order(DateOnly from, DateOnly? to, DateOnly reported) => from switch
    {
        _ when from < First => new("happened_from", "too-long-ago", $"{IsoDay.Write(from)} is before {IsoDay.Write(First)}, from which on records are kept."),
        _ when to < from => new("happened_to", "ends-before-start", $"It ended on {IsoDay.Write(to)}, before it began on {IsoDay.Write(from)}."),
        _ when reported < from => new("reported_on", "reported-before-start", $"It was reported on {IsoDay.Write(reported)}, before it began on {IsoDay.Write(from)}."),
        _ => null,
    };
}
