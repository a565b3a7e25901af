using Send.Hosting.Errors;

namespace Send.Records.Checks;

/// <summary>A first day must be a day, of a time of which there can be records, and not far ahead.</summary>
public static class FirstDayCheck
{
    /// <summary>A school decides on a Friday, or before a half-term, and what it decided begins after it.</summary>
    public const int MostDaysAhead = 14;

    private static readonly DateOnly First = new(2000, 9, 1);

    public static FieldViolation? Problem(string field, string text, DateOnly today) => IsoDay.Read(text) switch
    {
        null => DayText.Not(field, text),
        var day when day < First => new(field, "too-long-ago", $"{IsoDay.Write(day)} is before {IsoDay.Write(First)}, from which on records are kept."),
        var day when day > today.AddDays(MostDaysAhead) => new(
            field, "in-the-future", $"{IsoDay.Write(day)} is more than {MostDaysAhead} days ahead. Record it when it is decided."),
        _ => null,
    };
}
