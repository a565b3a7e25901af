namespace Send.HealthAccess.Waits;

/// <summary>
/// The wait that a share of waits lie at or below, by linear interpolation between the two waits beside it (Hyndman and Fan's type 7), as
/// quartiles are told everywhere here. NHS England interpolates too, between the weeks by which it collects waits.
/// </summary>
public static class Percentile
{
    public const double Half = 0.5;

    /// <summary>The share that is told of hospital waits, because the standard of 18 weeks was set for so many.</summary>
    public const double Of92 = 0.92;

    /// <summary>In days; null where nobody waited.</summary>
    public static double? Of(DaysWaited waits, double share)
    {
        if (waits.Count == 0)
            return null;
        // Integers as far as possible: 0.92 × 25 must not fall short of 23.
        var position = Math.Round(share * (waits.Count - 1), 9);
        var below = (int)position;
        var low = At(waits, below);
        return position > below ? low + ((position - below) * (At(waits, below + 1) - low)) : low;
    }

    private static int At(DaysWaited waits, int rank)
    {
        var days = -1;
        for (var sum = 0; sum <= rank; sum += waits[days])
            days++;
        return days;
    }
}
