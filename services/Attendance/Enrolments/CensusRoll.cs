using Send.Attendance.Storage;
using Send.Measures;

namespace Send.Attendance.Enrolments;

/// <summary>The roll out of which the events of a period are counted: that of the January census of its academic year.</summary>
internal sealed class CensusRoll
{
    private readonly ILookup<(string SchoolUrn, string Pupil), Enrolment> spells;
    private readonly List<SenProvision> onRoll;

    /// <param name="enrolments">Of one area.</param>
    /// <param name="period">A term or an academic year.</param>
    /// <param name="today">The last day known. Before the census of a running year, the roll of this day stands for it.</param>
    public CensusRoll(IEnumerable<Enrolment> enrolments, Period period, DateOnly today)
    {
        spells = enrolments.Where(e => e.KnownTo is null).ToLookup(e => (e.SchoolUrn, e.Pupil));
        var census = CensusDay.Of(period);
        IsBeforeCensus = today < census;
        Day = IsBeforeCensus ? today : census;
        onRoll = [.. spells.Select(s => SenOn(s, Day)).OfType<SenProvision>()];
    }

    /// <summary>Those of whom events are counted: all, and each provision.</summary>
    public static IReadOnlyList<SenProvision> Provisions { get; } = [SenProvision.All, SenProvision.NoSen, SenProvision.SenSupport, SenProvision.EhcPlan];

    /// <summary>The day of the roll.</summary>
    public DateOnly Day { get; }

    /// <summary>Whether the roll is not yet that of the census.</summary>
    public bool IsBeforeCensus { get; }

    /// <summary>Enrolments on the day.</summary>
    public int Headcount(SenProvision sen) => sen == SenProvision.All ? onRoll.Count : onRoll.Count(p => p == sen);

    /// <summary>The provision of a pupil at a school on a day; null where the pupil was not on its roll.</summary>
    public SenProvision? SenOn(string schoolUrn, string pupil, DateOnly day) => SenOn(spells[(schoolUrn, pupil)], day);

    // By the spell that began last, where an earlier one was not closed.
    private static SenProvision? SenOn(IEnumerable<Enrolment> spells, DateOnly day) => spells.Where(s => s.Holds(day)).MaxBy(s => s.From)?.Sen;
}
