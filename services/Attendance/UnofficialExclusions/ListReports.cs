using Microsoft.EntityFrameworkCore;
using Send.Attendance.Pupils;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Measures.Areas;
using ExclusionManner = Send.Attendance.Storage.ExclusionManner;
using ReportSource = Send.Attendance.Storage.ReportSource;
using ReviewState = Send.Attendance.Storage.ReviewState;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>The reports of an area, those of what happened last first, in pages.</summary>
internal sealed class ListReports(AttendanceContext context, RecordPages pages, AreaRegister register, PupilReferences pupils)
{
    public async Task<ListReportsResponse> Handle(ListReportsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var asked = Narrowed(context.UnofficialExclusionReports.AsNoTracking().Where(r => r.AreaCode == area && r.Latest), request);
        var page = await pages.Of(
            area, asked, asked.OrderByDescending(r => r.HappenedFrom).ThenBy(r => r.Id), request.PageSize, request.PageToken, WithoutPage(request), cancellationToken);
        return new() { Reports = { page.Records.Select(r => r.ToWire()) }, NextPageToken = page.Next, Total = page.Total };
    }

    private IQueryable<UnofficialExclusionReport> Narrowed(IQueryable<UnofficialExclusionReport> asked, ListReportsRequest request)
    {
        if (request.SchoolUrn is { Length: > 0 } && Asked.School(request.SchoolUrn) is var school)
            asked = asked.Where(r => r.SchoolUrn == school);
        if (request.Pupil.Length > 0 && Asked.Person(request.Pupil, pupils) is var pupil)
            asked = asked.Where(r => r.Pupil == pupil);
        if (Asked.OneOf<ReviewState>("state", (int)request.State) is { } state)
            asked = asked.Where(r => r.State == state);
        if (Asked.OneOf<ReportSource>("source", (int)request.Source) is { } source)
            asked = asked.Where(r => r.Source == source);
        if (Asked.OneOf<ExclusionManner>("manner", (int)request.Manner) is { } manner)
            asked = asked.Where(r => r.Manner == manner);
        if (Asked.Day("from", request.From) is { } from)
            asked = asked.Where(r => r.HappenedFrom >= from);
        if (Asked.Day("to", request.To) is { } to)
            asked = asked.Where(r => r.HappenedFrom <= to);
        return asked;
    }

    private static ListReportsRequest WithoutPage(ListReportsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
