using Send.Measures;

namespace Send.Cli.Sample.Records;

/// <summary>The pupils of an area with the same SEN provision in the same phase: what rates they have, and what they are still owed of each.</summary>
internal sealed class PupilGroup
{
    // Steps of the golden ratio fill the line from 0 to 1 evenly, however many are taken.
    private const double GoldenRatio = 0.6180339887498949;
    private double place;
    private double time;

    public PupilGroup(SampleNation nation, SampleArea area, SenProvision sen, SchoolPhase phase, Chance chance)
    {
        (Sen, Phase) = (sen, phase);
        Rates = SessionRates.OfAttendance(nation.Rates, area, sen, phase);
        Levels = new(Rates.Overall, Of("absence", "persistent"), Of("absence", "severe"));
        (Suspensions, Suspended, Permanent) = (Of("exclusions", "suspensions") / 100, Of("exclusions", "suspended") / 100, Of("exclusions", "permanent") / 100);
        Reasons = new(Rates, phase);
        (place, time) = (chance.Between(0, 1), chance.Between(0, 1));

        double Of(string set, string subject) => nation.Rates.Of(set, subject, area, sen, phase);
    }

    public SenProvision Sen { get; }

    public SchoolPhase Phase { get; }

    public SessionRates Rates { get; }

    public AbsenceLevels Levels { get; }

    public AbsenceReasons Reasons { get; }

    /// <summary>Of each pupil and term.</summary>
    public double Suspensions { get; }

    /// <summary>The share of pupils suspended in a term.</summary>
    public double Suspended { get; }

    /// <summary>Of each pupil and term.</summary>
    public double Permanent { get; }

    /// <summary>Sessions to be missed for whatever reason, by which the group is behind its rate.</summary>
    public Owed SessionsToMiss { get; } = new(0);

    public Owed PupilsToSuspend { get; } = new(0.5);

    public Owed SuspensionsToGive { get; } = new(0.5);

    public Owed HalfDaysToSuspend { get; } = new(0.5);

    public Owed PupilsToExclude { get; } = new(0.5);

    public Owed PartTimeSessions { get; } = new(0);

    public Owed OffSiteSessions { get; } = new(16);

    public Owed ArrangedSessions { get; } = new(10);

    /// <summary>Where the next pupil stands among all of the group, from most absence to least.</summary>
    public double NextPlace() => place = (place + GoldenRatio) % 1;

    /// <summary>When in the year the next thing happens that takes weeks, from 0 to 1, so that every term has its share of them.</summary>
    public double NextTime() => time = (time + GoldenRatio) % 1;
}
