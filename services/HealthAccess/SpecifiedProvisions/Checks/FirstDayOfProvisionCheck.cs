using Send.Hosting.Errors;
using Send.Records.Checks;

namespace Send.HealthAccess.SpecifiedProvisions.Checks;

/// <summary>A first day must be a day of a time of which there can be records. A plan that is made in spring may begin in autumn.</summary>
internal static class FirstDayOfProvisionCheck
{
    private const int MostDaysAhead = 366;
    private static readonly DateOnly First = new(2000, 9, 1);

    public static FieldViolation? Problem(string text, DateOnly today) => IsoDay.Read(text) switch
    {
        null => DayText.Not("from", text),
        var day when day < First => new("from", "too-long-ago", $"{IsoDay.Write(day)} is before {IsoDay.Write(First)}, from which on records are kept."),
        var day when day > today.AddDays(MostDaysAhead) => new(
            "from", "in-the-future", $"{IsoDay.Write(day)} is more than {MostDaysAhead} days ahead. Give the first day from which the plan specifies it."),
        _ => null,
    };
}
