namespace Send.Measures.Statistics;

/// <summary>The binomial distribution, summed exactly.</summary>
public static class Binomial
{
    /// <summary>
    /// The upper limit of a funnel: the most of some trials that is not beyond it. More than that happens by chance alone less often
    /// than the tail says. Few trials make it wide, up to all of them.
    /// </summary>
    /// <param name="trials">How many, from 0.</param>
    /// <param name="proportion">How likely each is, from 0 to 1.</param>
    /// <param name="tail">How seldom more must happen, between 0 and 1; for 99.8 % limits, which have two tails, 0.001.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such trials, proportion or tail.</exception>
    public static int UpperLimit(int trials, double proportion, double tail)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trials);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tail);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(tail, 1);
        if (proportion is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(proportion));
        if (proportion is 0 or 1)
            return proportion == 0 ? 0 : trials;
        // In logarithms, as the chance of none of some thousands is too small to write.
        var odds = Math.Log(proportion) - Math.Log(1 - proportion);
        var log = trials * Math.Log(1 - proportion);
        var upTo = Math.Exp(log);
        var count = 0;
        while (count < trials && upTo < 1 - tail)
        {
            log += Math.Log((double)(trials - count) / (count + 1)) + odds;
            upTo += Math.Exp(log);
            count++;
        }
        return count;
    }
}
