using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Enrolments;

/// <summary>
/// The headcount that the rates of an academic year are out of: enrolments on the day of the January census, or on the last day known
/// where that is yet to come.
/// </summary>
internal sealed class JanuaryRoll
{
    private readonly Dictionary<SenProvision, int> headcounts;
    private readonly HashSet<string> schools = new(StringComparer.Ordinal);

    /// <param name="enrolments">Of one area, as they are known.</param>
    /// <param name="period">A term or an academic year.</param>
    /// <param name="today">The last day known.</param>
    public JanuaryRoll(IEnumerable<Enrolment> enrolments, Period period, DateOnly today)
    {
        var census = CensusDay.Of(period);
        var day = census <= today ? census : today;
        var onRoll = enrolments.Where(e => e.Holds(day)).GroupBy(e => (e.SchoolUrn, e.Pupil)).Select(s => s.MaxBy(e => e.From)!).ToList();
        headcounts = onRoll.CountBy(e => e.Sen).ToDictionary();
        headcounts[SenProvision.All] = onRoll.Count;
        schools.UnionWith(onRoll.Select(e => e.SchoolUrn));
    }

    public int Of(SenProvision sen) => headcounts.GetValueOrDefault(sen);

    /// <summary>Whether any of a school's pupils are in the headcount. What happens at another is in no rate that is out of it.</summary>
    public bool Holds(string schoolUrn) => schools.Contains(schoolUrn);
}
