using Microsoft.EntityFrameworkCore;
using Send.Attendance.Pupils;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Episode = Send.Attendance.Storage.Episode;
using EpisodeKind = Send.Attendance.Storage.EpisodeKind;

namespace Send.Attendance.Episodes;

/// <summary>The episodes of an area, newest first, in pages.</summary>
internal sealed class ListEpisodes(AttendanceContext context, RecordPages pages, AreaRegister register, PupilReferences pupils)
{
    public async Task<ListEpisodesResponse> Handle(ListEpisodesRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.Episodes.AsNoTracking().Where(e => e.AreaCode == area && e.Latest), request);
        var page = await pages.Of(
            area, asked, asked.OrderByDescending(e => e.StartsOn).ThenBy(e => e.Id), request.PageSize, request.PageToken, WithoutPage(request), cancellationToken);
        return new() { Episodes = { page.Records.Select(e => e.ToWire()) }, NextPageToken = page.Next, Total = page.Total };
    }

    private IQueryable<Episode> Narrowed(IQueryable<Episode> asked, ListEpisodesRequest request)
    {
        if (!request.IncludingWithdrawn)
            asked = asked.Where(e => !e.RecordedInError);
        if (Kind((EpisodeKind)request.Kind) is { } kind)
            asked = asked.Where(e => e.Kind == kind);
        if (request.SchoolUrn is { Length: > 0 } && Asked.School(request.SchoolUrn) is var school)
            asked = asked.Where(e => e.SchoolUrn == school);
        if (request.Pupil.Length > 0 && Asked.Person(request.Pupil, pupils) is var pupil)
            asked = asked.Where(e => e.Pupil == pupil);
        if (Asked.Day("open_on", request.OpenOn) is { } day)
            asked = asked.Where(e => e.StartsOn <= day && (e.EndsOn == null || e.EndsOn >= day));
        if (Asked.Day("from", request.From) is { } from)
            asked = asked.Where(e => e.StartsOn >= from);
        if (Asked.Day("to", request.To) is { } to)
            asked = asked.Where(e => e.StartsOn <= to);
        return asked;
    }

    private static EpisodeKind? Kind(EpisodeKind kind) => kind switch
    {
        0 => null,
        _ when Enum.IsDefined(kind) => kind,
        _ => throw new ServiceException(EpisodeErrors.UnknownKind()),
    };

    private static ListEpisodesRequest WithoutPage(ListEpisodesRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
