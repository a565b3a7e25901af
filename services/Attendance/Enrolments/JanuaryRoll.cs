using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Enrolments;

/// <summary>
/// The headcount that the rates of an academic year are out of: enrolments on the day of the January census, or on the last day known
/// where that is yet to come.
/// </summary>
internal sealed class JanuaryRoll
{
    private readonly List<SenProvision> provisions;

    /// <param name="enrolments">Of one area.</param>
    /// <param name="period">A term or an academic year.</param>
    /// <param name="today">The last day known.</param>
    public JanuaryRoll(IEnumerable<Enrolment> enrolments, Period period, DateOnly today)
    {
        var census = CensusDay.Of(period);
        On = census <= today ? census : today;
        IsBeforeCensus = On < census;
        provisions =
        [
            .. enrolments.Where(e => e.KnownTo is null && e.Holds(On)).GroupBy(e => (e.SchoolUrn, e.Pupil)).Select(s => s.MaxBy(e => e.From)!.Sen),
        ];
    }

    public DateOnly On { get; }

    /// <summary>Whether the headcount is not yet that of the January census.</summary>
    public bool IsBeforeCensus { get; }

    public int Of(SenProvision sen) => sen == SenProvision.All ? provisions.Count : provisions.Count(p => p == sen);
}
