namespace Send.Cli.Sample.Records;

/// <summary>
/// How absence is spread over the pupils of a group: some miss half of school or more, some a tenth or more, and the others little,
/// in such shares that the mean is the group's rate.
/// </summary>
internal sealed class AbsenceLevels
{
    private const double MeanOfSevere = 0.7;
    private const double LeastPersistent = 0.105;
    private const double MostPersistent = 0.48;
    private const double MostOfOthers = 0.047;
    private const double UsualOfOthers = 0.038;
    private readonly double severe;
    private readonly double persistent;
    private readonly double meanOfPersistent;
    private readonly double meanOfOthers;

    /// <param name="overall">Per cent of sessions.</param>
    /// <param name="persistent">Per cent of pupils who miss a tenth or more.</param>
    /// <param name="severe">Per cent of pupils who miss half or more; those are persistent too.</param>
    public AbsenceLevels(double overall, double persistent, double severe)
    {
        (this.severe, this.persistent) = (severe / 100, Math.Max(persistent, severe + 1) / 100);
        var (some, others) = (this.persistent - this.severe, 1 - this.persistent);
        var rest = (overall / 100) - (this.severe * MeanOfSevere);
        meanOfPersistent = Math.Clamp((rest - (others * UsualOfOthers)) / some, LeastPersistent + 0.01, 0.3);
        meanOfOthers = Math.Clamp((rest - (some * meanOfPersistent)) / others, 0.005, MostOfOthers);
    }

    /// <summary>Whether a pupil at a place among all, from 0 to 1, misses a tenth or more.</summary>
    public bool IsPersistent(double place) => place < persistent;

    /// <summary>A share of sessions missed as near to one that is wanted as leaves the pupil at a place what he is: persistently absent and no more, or not.</summary>
    public double Near(double wanted, double place) => place < severe ? At(place)
        : IsPersistent(place) ? Math.Clamp(wanted, LeastPersistent, MostPersistent)
        : Math.Clamp(wanted, 0, MostOfOthers * 2);

    /// <summary>The share of sessions missed by the pupil at a place among all, from 0 to 1.</summary>
    public double At(double place) => place switch
    {
        _ when place < severe => MeanOfSevere + (0.36 * (0.5 - (place / severe))),
        _ when place < persistent => LeastPersistent + (2 * (meanOfPersistent - LeastPersistent) * (1 - ((place - severe) / (persistent - severe)))),
        _ => 2 * meanOfOthers * (1 - ((place - persistent) / (1 - persistent))),
    };
}
