namespace Send.Cli.Sample;

/// <summary>
/// The value below which a given share of places lie, by straight lines between the 5th, 25th, 50th, 75th and 95th
/// percentile; the outermost lines go on, but not below nought.
/// </summary>
internal sealed class QuantileCurve(IReadOnlyList<double> percentiles)
{
    private static readonly double[] Shares = [0.05, 0.25, 0.5, 0.75, 0.95];

    public double At(double share)
    {
        var right = 1;
        while (right < Shares.Length - 1 && share > Shares[right])
            right++;
        var along = (share - Shares[right - 1]) / (Shares[right] - Shares[right - 1]);
        return Math.Max(0, percentiles[right - 1] + (along * (percentiles[right] - percentiles[right - 1])));
    }
}
