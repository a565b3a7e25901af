using Send.Hosting.Errors;
using Send.Records.Checks;
using Wire = Send.HealthAccess.V1.Transition;

namespace Send.HealthAccess.Transitions.Checks;

/// <summary>The day on which a service ends must be one, and the age on it that of a young person.</summary>
internal static class DueCheck
{
    private const int MostYearsAhead = 12;
    private const int FewestMonths = 14 * 12;
    private const int MostMonths = (26 * 12) - 1;
    private static readonly DateOnly First = new(2000, 9, 1);

    public static FieldViolation? Problem(Wire wire, DateOnly today) => IsoDay.Read(wire.DueOn) switch
    {
        null => DayText.Not("due_on", wire.DueOn),
        var day when day < First => new("due_on", "too-long-ago", $"{wire.DueOn} is before {IsoDay.Write(First)}, from which on records are kept."),
        var day when day > today.AddYears(MostYearsAhead) => new("due_on", "in-the-future", $"{wire.DueOn} is more than {MostYearsAhead} years ahead."),
        _ when wire.AgeMonthsWhenDue is >= FewestMonths and <= MostMonths => null,
        _ => new(
            "age_months_when_due", "age",
            $"The age on that day is none of a young person who leaves a children's service. Give it in whole months from {FewestMonths}, the 14th birthday, to {MostMonths}, the last before the 26th."),
    };
}
