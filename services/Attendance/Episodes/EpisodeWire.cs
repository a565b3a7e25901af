using Google.Protobuf.WellKnownTypes;
using Send.Attendance.V1;
using Episode = Send.Attendance.Storage.Episode;
using Wire = Send.Attendance.V1.Episode;

namespace Send.Attendance.Episodes;

/// <summary>Episodes as <c>send.attendance.v1</c> says them.</summary>
internal static class EpisodeWire
{
    public static Wire ToWire(this Episode e) => new()
    {
        AreaCode = e.AreaCode,
        Id = e.Id,
        Kind = (EpisodeKind)e.Kind,
        SchoolUrn = e.SchoolUrn,
        Pupil = e.Pupil,
        StartsOn = IsoDay.Write(e.StartsOn),
        EndsOn = IsoDay.Write(e.EndsOn),
        Reason = (EpisodeReason)e.Reason,
        Outcome = (EpisodeOutcome)(e.Outcome ?? 0),
        Provider = e.Provider,
        SessionsAWeek = e.SessionsAWeek ?? 0,
        ReviewOn = IsoDay.Write(e.ReviewOn),
        RecordedInError = e.RecordedInError,
        AgainstGuidance = EpisodeRules.IsAgainstGuidance(e),
        Days = e.EndsOn is { } end ? e.DaysBy(end) : 0,
        Etag = e.Etag,
    };

    public static EpisodeVersion ToVersion(this Episode e) => new()
    {
        Episode = e.ToWire(),
        Version = e.Version,
        Cause = e.Cause.ToWire(),
        Position = e.Position,
        ReceivedAt = new DateTime(e.ReceivedAt, DateTimeKind.Utc).ToTimestamp(),
    };
}
