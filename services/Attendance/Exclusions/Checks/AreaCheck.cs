using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Observations;

namespace Send.Attendance.Exclusions.Checks;

/// <summary>The area must be one, and in being on the first day.</summary>
internal static class AreaCheck
{
    public static FieldViolation? Problem(string code, AreaRegister register, DateOnly? day) => register.Find(code) switch
    {
        null => ObservationErrors.UnknownArea("area_code", code, register).Violations[0],
        { From: { } from } area when day < from => new(
            "area_code", "area-not-in-being", $"{area.Code} {area.Name} was not in being on {IsoDay.Write(day)}: its first day was {IsoDay.Write(from)}."),
        { To: { } to } area when day > to => new(
            "area_code", "area-not-in-being",
            $"{area.Code} {area.Name} was not in being on {IsoDay.Write(day)}: its last day was {IsoDay.Write(to)}. {string.Join(" and ", area.Successors)} took its place."),
        _ => null,
    };
}
