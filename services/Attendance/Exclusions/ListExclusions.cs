using Microsoft.EntityFrameworkCore;
using Send.Attendance.Pupils;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Exclusion = Send.Attendance.Storage.Exclusion;
using ExclusionKind = Send.Attendance.Storage.ExclusionKind;

namespace Send.Attendance.Exclusions;

/// <summary>The exclusions of an area, newest first, in pages.</summary>
internal sealed class ListExclusions(AttendanceContext context, RecordPages pages, AreaRegister register, PupilReferences pupils)
{
    public async Task<ListExclusionsResponse> Handle(ListExclusionsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.Exclusions.AsNoTracking().Where(e => e.AreaCode == area && e.Latest), request);
        var page = await pages.Of(
            area, asked, asked.OrderByDescending(e => e.StartsOn).ThenBy(e => e.Id), request.PageSize, request.PageToken, WithoutPage(request), cancellationToken);
        return new() { Exclusions = { page.Records.Select(e => e.ToWire()) }, NextPageToken = page.Next, Total = page.Total };
    }

    private IQueryable<Exclusion> Narrowed(IQueryable<Exclusion> asked, ListExclusionsRequest request)
    {
        if (!request.IncludingWithdrawn)
            asked = asked.Where(e => e.WithdrawnBecause == null);
        if (request.SchoolUrn is { Length: > 0 } && Asked.School(request.SchoolUrn) is var school)
            asked = asked.Where(e => e.SchoolUrn == school);
        if (request.Pupil.Length > 0 && Asked.Person(request.Pupil, pupils) is var pupil)
            asked = asked.Where(e => e.Pupil == pupil);
        if (Kind((ExclusionKind)request.Kind) is { } kind)
            asked = asked.Where(e => e.Kind == kind);
        if (Asked.Day("from", request.From) is { } from)
            asked = asked.Where(e => e.StartsOn >= from);
        if (Asked.Day("to", request.To) is { } to)
            asked = asked.Where(e => e.StartsOn <= to);
        return asked;
    }

    private static ExclusionKind? Kind(ExclusionKind kind) => kind switch
    {
        0 => null,
        _ when Enum.IsDefined(kind) => kind,
        _ => throw new ServiceException(ExclusionErrors.UnknownKind((int)kind)),
    };

    private static ListExclusionsRequest WithoutPage(ListExclusionsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
