using Send.Attendance.Storage;
using Exclusion = Send.Attendance.Storage.Exclusion;
using Wire = Send.Attendance.V1.Exclusion;

namespace Send.Attendance.Exclusions;

/// <summary>Makes of an exclusion that was checked the one that is kept.</summary>
internal static class ExclusionEntity
{
    public static Exclusion Of(Wire wire, string areaCode, string pupil) => new()
    {
        AreaCode = areaCode,
        Id = wire.Id,
        SchoolUrn = wire.SchoolUrn,
        Pupil = pupil,
        Kind = (ExclusionKind)wire.Kind,
        StartsOn = IsoDay.Read(wire.StartsOn)!.Value,
        EndsOn = IsoDay.Read(wire.EndsOn),
        HalfDays = wire.HalfDays,
        Lunchtimes = wire.Lunchtimes,
        Reasons = [.. wire.Reasons],
    };

    /// <summary>Whether both say the same, withdrawn or not.</summary>
    public static bool SaysTheSameAs(this Exclusion one, Exclusion other) => Content(one).Equals(Content(other));

    private static Wire Content(Exclusion exclusion)
    {
        var wire = exclusion.ToWire();
        (wire.Etag, wire.WithdrawnBecause) = ("", V1.WithdrawalReason.Unspecified);
        return wire;
    }
}
