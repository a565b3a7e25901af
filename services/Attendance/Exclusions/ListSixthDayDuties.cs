using Microsoft.EntityFrameworkCore;
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
    /// <summary>Six school days last no longer than this, even over Christmas.</summary>
    private const int MostDaysToTheSixth = 21;

    /// <summary>A year has too many school days for suspensions to follow each other through it.</summary>
    private const int MostDaysOfARun = 366;

    public async Task<ListSixthDayDutiesResponse> Handle(ListSixthDayDutiesRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var (from, to) = (Asked.Day("from", request.From) ?? DateOnly.MinValue, Asked.Day("to", request.To) ?? DateOnly.MaxValue);
        var earliest = from.DayNumber < MostDaysToTheSixth + MostDaysOfARun ? DateOnly.MinValue : from.AddDays(-MostDaysToTheSixth - MostDaysOfARun);
        // How long a run is may be said by a suspension after the days that are asked for.
        var latest = to.DayNumber > DateOnly.MaxValue.DayNumber - MostDaysOfARun ? DateOnly.MaxValue : to.AddDays(MostDaysOfARun);
        var exclusions = (await context.Exclusions.AsNoTracking()
            .Where(e => e.AreaCode == area && e.Latest && e.WithdrawnBecause == null && e.StartsOn >= earliest && e.StartsOn <= latest)
            .ToListAsync(cancellationToken)).ToLookup(e => e.Kind);
        var duties =
            from duty in exclusions[ExclusionKind.Permanent].Select(e => (Exclusion: e, Day: SchoolDays.Sixth(e.StartsOn)))
                .Concat(SuspensionRuns.Duties(exclusions[ExclusionKind.Suspension]))
            where @from <= duty.Day && duty.Day <= to
            orderby duty.Day, duty.Exclusion.Id
            select new SixthDayDuty { Exclusion = duty.Exclusion.ToWire(), EducationFrom = IsoDay.Write(duty.Day) };
        return new() { Duties = { duties } };
    }
}
