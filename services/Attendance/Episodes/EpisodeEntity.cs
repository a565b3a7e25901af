using Send.Attendance.Storage;
using Episode = Send.Attendance.Storage.Episode;
using Wire = Send.Attendance.V1.Episode;

namespace Send.Attendance.Episodes;

/// <summary>Makes of an episode that was checked the one that is kept.</summary>
internal static class EpisodeEntity
{
    public static Episode Of(Wire wire, string areaCode, string pupil) => new()
    {
        AreaCode = areaCode,
        Id = wire.Id,
        Kind = (EpisodeKind)wire.Kind,
        SchoolUrn = wire.SchoolUrn,
        Pupil = pupil,
        StartsOn = IsoDay.Read(wire.StartsOn)!.Value,
        EndsOn = IsoDay.Read(wire.EndsOn),
        Reason = (EpisodeReason)wire.Reason,
        Outcome = wire.Outcome == 0 ? null : (EpisodeOutcome)wire.Outcome,
        Provider = wire.Provider,
        SessionsAWeek = wire.SessionsAWeek == 0 ? null : wire.SessionsAWeek,
        ReviewOn = IsoDay.Read(wire.ReviewOn),
    };
}
