
namespace Send.HealthAccess.Waits;

/// <summary>Waits as figures tell them.</summary>
public static class Told
{
    /// <summary>In days, of how many; nothing where nobody waited.</summary>
    public static Fraction Median(this DaysWaited waits) => At(waits, Percentile.Half);

    /// <summary>In days, of how many; nothing where nobody waited.</summary>
    public static Fraction NinetySecond(this DaysWaited waits) => At(waits, Percentile.Of92);

    /// <summary>In days, of how many referrals; why there is none, where more than half are not seen.</summary>
    public static Fraction Median(this KaplanMeier waits) => (waits.MedianDays, waits.Seen + waits.NotSeen) switch
    {
        (_, 0) => default,
        ({ } days, var count) => new(days, count),
        _ => Fraction.None("More than half had not been seen by the last day of the year."),
    };

    private static Fraction At(DaysWaited waits, double share) => Percentile.Of(waits, share) is { } days ? new(days, waits.Count) : default;
}
