using Microsoft.EntityFrameworkCore;
using Send.Attendance.Pupils;
using Send.Attendance.Records;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Observations.Serving;
using Exclusion = Send.Attendance.Storage.Exclusion;
using ExclusionKind = Send.Attendance.Storage.ExclusionKind;

namespace Send.Attendance.Exclusions;

/// <summary>The exclusions of an area, newest first, in pages.</summary>
public sealed class ListExclusions(AttendanceContext context, AreaRegister register, PupilReferences pupils)
{
    private const int UsualPage = 100;
    private const int LargestPage = 1000;

    public async Task<ListExclusionsResponse> Handle(ListExclusionsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.Exclusions.AsNoTracking().Where(e => e.AreaCode == area && e.Latest), request);
        var size = PageSize.Check(request.PageSize, UsualPage, LargestPage);
        var position = await context.Heads.Where(h => h.AreaCode == area).Select(h => h.Position).FirstOrDefaultAsync(cancellationToken);
        var page = PageToken.Read(request.PageToken, WithoutPage(request), position);
        var found = await asked.OrderByDescending(e => e.StartsOn).ThenBy(e => e.Id).Skip(page.Offset).Take(size + 1).ToListAsync(cancellationToken);
        return new()
        {
            Exclusions = { found.Take(size).Select(e => e.ToWire()) },
            NextPageToken = found.Count > size ? page.Next(size) : "",
            Total = await asked.CountAsync(cancellationToken),
        };
    }

    private IQueryable<Exclusion> Narrowed(IQueryable<Exclusion> asked, ListExclusionsRequest request)
    {
        if (!request.IncludingWithdrawn)
            asked = asked.Where(e => e.WithdrawnBecause == null);
        if (Asked.School(request.SchoolUrn) is { } school)
            asked = asked.Where(e => e.SchoolUrn == school);
        if (Asked.Pupil(request.Pupil, pupils) is { } pupil)
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
