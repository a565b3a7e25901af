using Microsoft.EntityFrameworkCore;
using Send.Attendance.Enrolments.Checks;
using Send.Attendance.Pupils;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Observations;
using Send.Observations.Serving;
using Enrolment = Send.Attendance.Storage.Enrolment;

namespace Send.Attendance.Enrolments;

/// <summary>The spells of an area as they are known now or were known at an earlier position of its ledger, in pages.</summary>
internal sealed class ListEnrolments(AttendanceContext context, AreaRegister register, PupilReferences pupils)
{
    private const int UsualPage = 100;
    private const int LargestPage = 1000;

    public async Task<ListEnrolmentsResponse> Handle(ListEnrolmentsRequest request, CancellationToken cancellationToken)
    {
        var area = register.Find(request.AreaCode)?.Code ?? throw new ServiceException(ObservationErrors.UnknownArea("area_code", request.AreaCode, register));
        var size = PageSize.Check(request.PageSize, UsualPage, LargestPage);
        var position = await Position(area, request.AsKnownAt, cancellationToken);
        var asked = Asked(request, area, position);
        var page = PageToken.Read(request.PageToken, WithoutPage(request), position);
        var found = await asked.OrderBy(e => e.Pupil).ThenBy(e => e.SchoolUrn).ThenBy(e => e.From)
            .Skip(page.Offset).Take(size + 1).ToListAsync(cancellationToken);
        return new()
        {
            Enrolments = { found.Take(size).Select(e => e.ToWire()) },
            NextPageToken = found.Count > size ? page.Next(size) : "",
            Total = await asked.CountAsync(cancellationToken),
        };
    }

    private async Task<long> Position(string area, long asked, CancellationToken cancellationToken)
    {
        var latest = await context.Heads.AsNoTracking().Where(h => h.AreaCode == area).Select(h => h.Position).FirstOrDefaultAsync(cancellationToken);
        return asked switch
        {
            0 => latest,
            > 0 when asked <= latest => asked,
            _ => throw new ServiceException(EnrolmentErrors.NotKnownAt(asked, latest)),
        };
    }

    private IQueryable<Enrolment> Asked(ListEnrolmentsRequest request, string area, long position)
    {
        var asked = context.Enrolments.AsNoTracking()
            .Where(e => e.AreaCode == area && e.KnownFrom <= position && (e.KnownTo == null || e.KnownTo > position));
        if (School(request.SchoolUrn) is { } school)
            asked = asked.Where(e => e.SchoolUrn == school);
        if (Pupil(request.Pupil) is { } pupil)
            asked = asked.Where(e => e.Pupil == pupil);
        if (Day(request.On) is { } day)
            asked = asked.Where(e => e.From <= day && (e.To == null || e.To >= day));
        return asked;
    }

    private static string? School(string urn) => urn.Length == 0 ? null
        : SchoolCheck.Problem(urn) is { } wrong ? throw new ServiceException(EnrolmentErrors.Wrong(wrong)) : urn;

    private string? Pupil(string sent)
    {
        if (sent.Length == 0)
            return null;
        var (kept, wrong) = pupils.Check(sent);
        return wrong is null ? kept : throw new ServiceException(EnrolmentErrors.Wrong(wrong));
    }

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : IsoDay.Read(text) ?? throw new ServiceException(ObservationErrors.NotADay("on", text));

    private static ListEnrolmentsRequest WithoutPage(ListEnrolmentsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
