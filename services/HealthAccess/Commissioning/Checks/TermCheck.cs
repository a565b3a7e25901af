using Send.Hosting.Errors;
using Send.Records.Checks;
using Wire = Send.HealthAccess.V1.CommissionedService;

namespace Send.HealthAccess.Commissioning.Checks;

/// <summary>The days for which it is commissioned come in their order. What is commissioned may begin some years ahead.</summary>
internal static class TermCheck
{
    private const int MostYearsAhead = 5;
    private static readonly DateOnly First = new(2000, 9, 1);

    public static FieldViolation? Problem(Wire wire, DateOnly today) => (IsoDay.Read(wire.StartsOn), IsoDay.Read(wire.EndsOn)) switch
    {
        (null, _) => DayText.Not("starts_on", wire.StartsOn),
        (_, null) when wire.EndsOn.Length > 0 => DayText.Not("ends_on", wire.EndsOn),
        var (start, _) when start < First => new("starts_on", "too-long-ago", $"{wire.StartsOn} is before {IsoDay.Write(First)}, from which on records are kept. Give that day where it goes back further."),
        var (start, _) when start > today.AddYears(MostYearsAhead) => new("starts_on", "in-the-future", $"{wire.StartsOn} is more than {MostYearsAhead} years ahead."),
        var (start, end) when end < start => new("ends_on", "ends-before-start", $"It ends on {wire.EndsOn}, before it starts on {wire.StartsOn}."),
        _ => null,
    };
}
