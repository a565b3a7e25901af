namespace Send.Measures.Statistics;

/// <summary>A confidence interval of a proportion, both ends from 0 to 1, or of the difference of two.</summary>
/// <param name="Lower">Lower end.</param>
/// <param name="Upper">Upper end.</param>
public readonly record struct Interval(double Lower, double Upper)
{
    private const double Z95 = 1.959963984540054;

    /// <summary>The Wilson score interval with 95 % confidence (Wilson 1927; the method of Public Health England's technical guide).</summary>
    /// <param name="successes">People with the property, from 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">People counted, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">Counts that no proportion can have.</exception>
    public static Interval Wilson(double successes, double trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(trials);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        const double z2 = Z95 * Z95;
        var p = successes / trials;
        var centre = p + (z2 / (2 * trials));
        var spread = Z95 * Math.Sqrt((p * (1 - p) / trials) + (z2 / (4 * trials * trials)));
        var scale = 1 + (z2 / trials);
        // At the ends, rounding would leave the proportion a hair outside.
        return new(successes == 0 ? 0 : (centre - spread) / scale, successes == trials ? 1 : (centre + spread) / scale);
    }

    /// <summary>
    /// The interval of the difference of two independent proportions, from -1 to 1, made of their Wilson intervals (Newcombe 1998,
    /// method 10). Where it holds 0, the two cannot be told apart.
    /// </summary>
    /// <param name="one">The first, with its proportion.</param>
    /// <param name="other">The second, which is taken from it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Counts that no proportion can have.</exception>
    public static Interval OfDifference((double Successes, double Trials) one, (double Successes, double Trials) other)
    {
        var (p, q) = (one.Successes / one.Trials, other.Successes / other.Trials);
        var (first, second) = (Wilson(one.Successes, one.Trials), Wilson(other.Successes, other.Trials));
        return new(p - q - Root(p - first.Lower, second.Upper - q), p - q + Root(first.Upper - p, q - second.Lower));
    }

    private static double Root(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
