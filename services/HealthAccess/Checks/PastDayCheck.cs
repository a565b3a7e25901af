using Send.Hosting.Errors;
using Send.Records.Checks;

namespace Send.HealthAccess.Checks;

/// <summary>What happened did so on a day that has been, of a time of which there can be records.</summary>
internal static class PastDayCheck
{
    private static readonly DateOnly First = new(2000, 9, 1);

    public static FieldViolation? Problem(string field, string text, DateOnly today) => IsoDay.Read(text) switch
    {
        null => DayText.Not(field, text),
        var day when day < First => new(field, "too-long-ago", $"{IsoDay.Write(day)} is before {IsoDay.Write(First)}, from which on records are kept."),
        var day when day > today => new(field, "in-the-future", $"{IsoDay.Write(day)} is yet to come. Give a day that has been."),
        _ => null,
    };
}
