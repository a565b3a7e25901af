using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Enrolments;

/// <summary>The headcounts of an area, one for each academic year that is asked for.</summary>
/// <param name="enrolments">Of one area, as they are known.</param>
/// <param name="today">The last day known.</param>
internal sealed class JanuaryRolls(IReadOnlyCollection<Enrolment> enrolments, DateOnly today)
{
    private readonly Dictionary<DateOnly, JanuaryRoll> byCensus = [];

    public JanuaryRoll Of(Period period)
    {
        var census = CensusDay.Of(period);
        if (!byCensus.TryGetValue(census, out var roll))
            byCensus.Add(census, roll = new(enrolments, period, today));
        return roll;
    }
}
