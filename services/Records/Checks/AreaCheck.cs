using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Observations;

namespace Send.Records.Checks;

/// <summary>The area must be one, and in being on the first day.</summary>
public static class AreaCheck
{
    private const int LongestCode = 9;

    public static FieldViolation? Problem(string code, AreaRegister register, DateOnly? day) => register.Find(code) switch
    {
        null => Unknown("area_code", code, register),
        { From: { } from } area when day < from => new(
            "area_code", "area-not-in-being", $"{area.Code} {area.Name} was not in being on {IsoDay.Write(day)}: its first day was {IsoDay.Write(from)}."),
        { To: { } to } area when day > to => new(
            "area_code", "area-not-in-being",
            $"{area.Code} {area.Name} was not in being on {IsoDay.Write(day)}: its last day was {IsoDay.Write(to)}. {string.Join(" and ", area.Successors)} took its place."),
        _ => null,
    };

    /// <summary>What was sent is repeated only where it could be a code: a name in the wrong column may be a pupil's.</summary>
    public static FieldViolation Unknown(string field, string code, AreaRegister register) =>
        code.Length <= LongestCode && code.All(char.IsAsciiLetterOrDigit) && code.Any(char.IsAsciiDigit)
            ? ObservationErrors.UnknownArea(field, code, register).Violations[0]
            : new(field, "unknown-area", "The area is not given by a code of one. Give its 3-digit code, for instance 301.");
}
