using Send.Attendance.Signals.Indicators;

namespace Send.Attendance.Signals;

/// <summary>
/// A pattern that unofficial exclusion leaves in records, and that other things leave too. What it counts is said by the measure of
/// the same id.
/// </summary>
internal abstract class Signal
{
    public static IReadOnlyList<Signal> All { get; } =
    [
        new AfternoonsAfterMornings(), new HomeEducationAfterSuspension(), new LeaversToNowhereKnown(), new OffSiteWithoutProvider(),
        new PupilsOnReducedHours(), new ShortAbsenceAfterSuspension(),
    ];

    /// <summary>That of its measure.</summary>
    public abstract string Id { get; }

    public abstract Needs Needs { get; }

    /// <summary>What else leaves this pattern, and is to be ruled out first.</summary>
    public abstract IReadOnlyList<string> OtherExplanations { get; }

    /// <summary>Counts what needs no register, once for an area.</summary>
    public virtual void Count(SignalRecords records, SignalCounts counts)
    {
    }

    /// <summary>Counts one pupil of the register of one school.</summary>
    public virtual void Count(PupilYear pupil, SignalRecords records, SignalCounts counts)
    {
    }
}
