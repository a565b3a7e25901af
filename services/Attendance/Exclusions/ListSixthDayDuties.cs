using Microsoft.EntityFrameworkCore;
using Send.Attendance.Records;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Measures.Areas;
using ExclusionKind = Send.Attendance.Storage.ExclusionKind;

namespace Send.Attendance.Exclusions;

/// <summary>
/// Exclusions for which education must be arranged from the sixth school day. School holidays are not known, so that the true day may
/// be later than the one that is given.
/// </summary>
public sealed class ListSixthDayDuties(AttendanceContext context, AreaRegister register)
{
    private const int HalfDaysWithoutDuty = 10;

    /// <summary>Six school days last no longer than this, even over Christmas.</summary>
    private const int MostDaysToTheSixth = 21;

    public async Task<ListSixthDayDutiesResponse> Handle(ListSixthDayDutiesRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var (from, to) = (Asked.Day("from", request.From) ?? DateOnly.MinValue, Asked.Day("to", request.To) ?? DateOnly.MaxValue);
        var earliest = from.DayNumber < MostDaysToTheSixth ? from : from.AddDays(-MostDaysToTheSixth);
        var exclusions = await context.Exclusions.AsNoTracking()
            .Where(e => e.AreaCode == area && e.Latest && e.WithdrawnBecause == null && e.StartsOn >= earliest && e.StartsOn <= to)
            .Where(e => e.Kind == ExclusionKind.Permanent || (e.HalfDays > HalfDaysWithoutDuty && !e.Lunchtimes))
            .ToListAsync(cancellationToken);
        var duties =
            from e in exclusions
            let day = SchoolDays.Sixth(e.StartsOn)
            where @from <= day && day <= to
            orderby day, e.Id
            select new SixthDayDuty { Exclusion = e.ToWire(), EducationFrom = IsoDay.Write(day) };
        return new() { Duties = { duties } };
    }
}
