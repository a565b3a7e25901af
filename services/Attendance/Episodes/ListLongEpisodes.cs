using Microsoft.EntityFrameworkCore;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Episode = Send.Attendance.Storage.Episode;
using EpisodeKind = Send.Attendance.Storage.EpisodeKind;

namespace Send.Attendance.Episodes;

/// <summary>Episodes that went on on a day and had for long, and part-time timetables that went on after the day of their review.</summary>
internal sealed class ListLongEpisodes(AttendanceContext context, AreaRegister register, TimeProvider time)
{
    private const int MostWeeks = 520;

    public async Task<ListLongEpisodesResponse> Handle(ListLongEpisodesRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var kind = (EpisodeKind)request.Kind;
        if (!Enum.IsDefined(kind))
            throw new ServiceException(EpisodeErrors.NoLength());
        var day = Asked.Day("on", request.On) ?? time.Today();
        var most = EpisodeDays.OfAWeek * Weeks(request.MoreThanWeeks, kind);
        var open = await context.Episodes.AsNoTracking()
            .Where(e => e.AreaCode == area && e.Latest && !e.RecordedInError && e.Kind == kind && e.StartsOn <= day && (e.EndsOn == null || e.EndsOn >= day))
            .ToListAsync(cancellationToken);
        var found =
            from e in open
            let length = Long(e, day, most)
            where length.OverWeeks || length.PastReview
            orderby length.Days descending, e.Id
            select length;
        return new() { Episodes = { found } };
    }

    private static LongEpisode Long(Episode episode, DateOnly day, int most) => new()
    {
        Episode = episode.ToWire(),
        Days = episode.DaysBy(day),
        OverWeeks = episode.DaysBy(day) > most,
        PastReview = episode.ReviewOn < day,
    };

    private static int Weeks(int asked, EpisodeKind kind) => asked switch
    {
        0 => kind == EpisodeKind.MissingEducation ? EpisodeDays.WeeksOfMissingEducation : EpisodeDays.WeeksOfATimetable,
        >= 1 and <= MostWeeks => asked,
        _ => throw new ServiceException(EpisodeErrors.Weeks(asked, MostWeeks)),
    };
}
