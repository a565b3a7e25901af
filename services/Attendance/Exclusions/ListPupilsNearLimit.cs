using Microsoft.EntityFrameworkCore;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using Exclusion = Send.Attendance.Storage.Exclusion;
using ExclusionKind = Send.Attendance.Storage.ExclusionKind;

namespace Send.Attendance.Exclusions;

/// <summary>Pupils whose suspensions of an academic year, over all schools, come near the 45 school days that the law allows.</summary>
public sealed class ListPupilsNearLimit(AttendanceContext context, AreaRegister register)
{
    private const int Limit = 45;
    private const int UsualLeast = 30;

    public async Task<ListPupilsNearLimitResponse> Handle(ListPupilsNearLimitRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var year = Period.Parse(request.AcademicYear) is { Kind: PeriodKind.AcademicYear } read
            ? read
            : throw new ServiceException(ExclusionErrors.NotAnAcademicYear());
        var leastHalfDays = 2 * Least(request.LeastDays);
        var suspensions = await context.Exclusions.AsNoTracking()
            .Where(e => e.AreaCode == area && e.Latest && e.WithdrawnBecause == null && e.Kind == ExclusionKind.Suspension)
            .Where(e => e.StartsOn >= year.Start && e.StartsOn <= year.End)
            .ToListAsync(cancellationToken);
        var pupils =
            from s in suspensions
            group s by s.Pupil into pupil
            let halfDays = pupil.Sum(s => s.HalfDays)
            where halfDays >= leastHalfDays
            orderby halfDays descending, pupil.Key
            select NearLimit(pupil.Key, halfDays, [.. pupil.OrderBy(s => s.StartsOn).ThenBy(s => s.Id)]);
        return new() { Pupils = { pupils } };
    }

    private static PupilNearLimit NearLimit(string pupil, int halfDays, List<Exclusion> suspensions) => new()
    {
        Pupil = pupil,
        Days = halfDays / 2.0,
        OverLimit = halfDays > 2 * Limit,
        SchoolUrns = { suspensions.Select(s => s.SchoolUrn).Distinct().Order(StringComparer.Ordinal) },
        Suspensions = { suspensions.Select(s => s.ToWire()) },
    };

    private static int Least(int asked) => asked switch
    {
        0 => UsualLeast,
        >= 1 and <= Limit => asked,
        _ => throw new ServiceException(ExclusionErrors.LeastDays(asked)),
    };
}
