using Google.Protobuf.WellKnownTypes;
using Send.Attendance.V1;
using Exclusion = Send.Attendance.Storage.Exclusion;
using Wire = Send.Attendance.V1.Exclusion;

namespace Send.Attendance.Exclusions;

/// <summary>Exclusions as <c>send.attendance.v1</c> says them.</summary>
internal static class ExclusionWire
{
    public static Wire ToWire(this Exclusion e) => new()
    {
        AreaCode = e.AreaCode,
        Id = e.Id,
        SchoolUrn = e.SchoolUrn,
        Pupil = e.Pupil,
        Kind = (ExclusionKind)e.Kind,
        StartsOn = IsoDay.Write(e.StartsOn),
        EndsOn = IsoDay.Write(e.EndsOn),
        HalfDays = e.HalfDays,
        Lunchtimes = e.Lunchtimes,
        Reasons = { e.Reasons },
        UnmappedReasons = { ReasonCodes.Unmapped(e.Reasons) },
        WithdrawnBecause = (WithdrawalReason)(e.WithdrawnBecause ?? 0),
        Etag = e.Etag,
    };

    public static ExclusionVersion ToVersion(this Exclusion e) => new()
    {
        Exclusion = e.ToWire(),
        Version = e.Version,
        Cause = e.Cause.ToWire(),
        Position = e.Position,
        ReceivedAt = new DateTime(e.ReceivedAt, DateTimeKind.Utc).ToTimestamp(),
    };
}
