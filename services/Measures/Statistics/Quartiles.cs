namespace Send.Measures.Statistics;

/// <summary>The quartiles of a set of figures, by linear interpolation between order statistics (Hyndman and Fan's type 7).</summary>
/// <param name="Lower">A quarter of the figures lie at or below it.</param>
/// <param name="Median">Half of the figures lie at or below it.</param>
/// <param name="Upper">Three quarters of the figures lie at or below it.</param>
/// <param name="Count">How many figures there are.</param>
public sealed record Quartiles(double Lower, double Median, double Upper, int Count)
{
    /// <summary>The quartiles of some figures; null where there is none.</summary>
    public static Quartiles? Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        return sorted.Length == 0 ? null : new(At(sorted, 0.25), At(sorted, 0.5), At(sorted, 0.75), sorted.Length);
    }

    private static double At(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
