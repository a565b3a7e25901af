using Send.Hosting.Errors;
using Send.Records.Checks;
using Wire = Send.HealthAccess.V1.SpecifiedProvision;

namespace Send.HealthAccess.SpecifiedProvisions.Checks;

/// <summary>A last day comes not before the first, which was checked before, and no plan outlasts a childhood.</summary>
internal static class LastDayCheck
{
    private const int MostYears = 26;

    public static FieldViolation? Problem(Wire wire) => IsoDay.Read(wire.To) switch
    {
        null => wire.To.Length > 0 ? DayText.Not("to", wire.To) : null,
        var to when to < IsoDay.Read(wire.From) => new("to", "ends-before-start", $"It ends on {IsoDay.Write(to)}, before it starts on {wire.From}."),
        var to when to > IsoDay.Read(wire.From)!.Value.AddYears(MostYears) => new(
            "to", "ends-too-late", $"It ends on {IsoDay.Write(to)}, more than {MostYears} years after it starts. Leave the last day empty while it goes on."),
        _ => null,
    };
}
