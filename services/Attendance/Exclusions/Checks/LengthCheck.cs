using Send.Hosting.Errors;
using Wire = Send.Attendance.V1.Exclusion;

namespace Send.Attendance.Exclusions.Checks;

/// <summary>How long a suspension is must fit into its days. The days were checked before.</summary>
internal static class LengthCheck
{
    private const int Most = 90;

    public static FieldViolation? Problem(Wire wire)
    {
        if (IsoDay.Read(wire.EndsOn) is not { } end)
            return new("ends_on", "no-end", "A suspension has a last day. Give it as 2026-03-31.");
        if (wire.HalfDays is < 1 or > Most)
            return new("half_days", "half-days", $"A suspension of {wire.HalfDays} half days cannot be. Give 1 to {Most}: half a day is 1, a lunchtime is 1.");
        var weekdays = SchoolDays.Weekdays(IsoDay.Read(wire.StartsOn)!.Value, end);
        var fit = wire.Lunchtimes ? weekdays : 2 * weekdays;
        var what = wire.Lunchtimes ? "lunchtimes" : "half days";
        return wire.HalfDays <= fit ? null : new(
            "half_days", "longer-than-its-days",
            $"From {wire.StartsOn} to {wire.EndsOn} there are {weekdays} weekdays, into which at most {fit} {what} fit, not {wire.HalfDays}.");
    }
}
