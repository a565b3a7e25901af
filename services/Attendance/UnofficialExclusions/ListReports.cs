using Microsoft.EntityFrameworkCore;
using Send.Attendance.Pupils;
using Send.Attendance.Records;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Observations.Serving;
using ExclusionManner = Send.Attendance.Storage.ExclusionManner;
using ReportSource = Send.Attendance.Storage.ReportSource;
using ReviewState = Send.Attendance.Storage.ReviewState;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>The reports of an area, those of what happened last first, in pages.</summary>
internal sealed class ListReports(AttendanceContext context, AreaRegister register, PupilReferences pupils)
{
    private const int UsualPage = 100;
    private const int LargestPage = 1000;

    public async Task<ListReportsResponse> Handle(ListReportsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.UnofficialExclusionReports.AsNoTracking().Where(r => r.AreaCode == area && r.Latest), request);
        var size = PageSize.Check(request.PageSize, UsualPage, LargestPage);
        var position = await context.Heads.Where(h => h.AreaCode == area).Select(h => h.Position).FirstOrDefaultAsync(cancellationToken);
        var page = PageToken.Read(request.PageToken, WithoutPage(request), position);
        var found = await asked.OrderByDescending(r => r.HappenedFrom).ThenBy(r => r.Id).Skip(page.Offset).Take(size + 1).ToListAsync(cancellationToken);
        return new()
        {
            Reports = { found.Take(size).Select(r => r.ToWire()) },
            NextPageToken = found.Count > size ? page.Next(size) : "",
            Total = await asked.CountAsync(cancellationToken),
        };
    }

    private IQueryable<UnofficialExclusionReport> Narrowed(IQueryable<UnofficialExclusionReport> asked, ListReportsRequest request)
    {
        if (Asked.School(request.SchoolUrn) is { } school)
            asked = asked.Where(r => r.SchoolUrn == school);
        if (Asked.Pupil(request.Pupil, pupils) is { } pupil)
            asked = asked.Where(r => r.Pupil == pupil);
        if (OneOf<ReviewState>("state", (int)request.State) is { } state)
            asked = asked.Where(r => r.State == state);
        if (OneOf<ReportSource>("source", (int)request.Source) is { } source)
            asked = asked.Where(r => r.Source == source);
        if (OneOf<ExclusionManner>("manner", (int)request.Manner) is { } manner)
            asked = asked.Where(r => r.Manner == manner);
        if (Asked.Day("from", request.From) is { } from)
            asked = asked.Where(r => r.HappenedFrom >= from);
        if (Asked.Day("to", request.To) is { } to)
            asked = asked.Where(r => r.HappenedFrom <= to);
        return asked;
    }

    private static T? OneOf<T>(string field, int number)
        where T : struct, Enum => number == 0 ? null
        : Enum.IsDefined(typeof(T), number) ? (T)Enum.ToObject(typeof(T), number)
        : throw new ServiceException(UnofficialExclusionErrors.Unknown(field, number, typeof(T).Name));

    private static ListReportsRequest WithoutPage(ListReportsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
