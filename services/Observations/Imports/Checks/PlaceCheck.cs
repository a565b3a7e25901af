using Send.Measures.Areas;
using Send.Measures.V1;
using Send.Observations.Profiles;
using Period = Send.Measures.Period;
using Place = Send.Measures.Areas.Place;
using PlaceKind = Send.Measures.Areas.PlaceKind;

namespace Send.Observations.Imports.Checks;

/// <summary>A place must be one that the register knows, and an area in being at the time.</summary>
internal static class PlaceCheck
{
    public static RowProblem? Problem(ImportRow row, Place? place)
    {
        if (!Enum.IsDefined((PlaceKind)row.PlaceKind))
            return row.Refused("place_kind", "unknown-place-kind", $"{(int)row.PlaceKind} is no kind of place. Give 1 for an area, 2 for an integrated care board or 3 for a sub-ICB location.");
        return place is null
            ? row.Refused("place_code", "unknown-area", $"{Quote.Of(row.PlaceCode)} is no code of {Noun((PlaceKind)row.PlaceKind)} that the register knows.")
            : null;
    }

    public static RowProblem? NotInBeing(ImportRow row, Place place, Period period, AreaRegister register) =>
        place.Kind == PlaceKind.Area && register.Find(place.Code) is { } area && !area.ExistedIn(period)
            ? row.Refused("place_code", "area-not-in-being", NotInBeing(area, period))
            : null;

    private static string NotInBeing(Area area, Period period) =>
        $"{area.Code} {area.Name} was not in being in {period.Text}: {(area.To is { } to && to < period.Start ? $"its last day was {to:yyyy-MM-dd}" : $"its first day was {area.From:yyyy-MM-dd}")}.";

    private static string Noun(PlaceKind kind) => kind switch
    {
        PlaceKind.Area => "an area",
        PlaceKind.Icb => "an integrated care board",
        _ => "a sub-ICB location",
    };
}
