using System.Globalization;
using Send.Measures;

namespace Send.Observations.Reconciliations;

/// <summary>
/// How finely a publisher prints a measure, as its figures show: by the one with the most decimals, since 8.0 is kept as 8. Counts
/// that all end in 0 are taken for rounded to the nearest 10, where there are enough of them.
/// </summary>
internal static class Rounding
{
    private const int EnoughCounts = 5;

    // Fifteen digits of a published rate do not survive all arithmetic.
    public const double Least = 1e-9;

    /// <summary>Half of the last digit.</summary>
    public static double Of(Unit unit, IReadOnlyCollection<double> printed)
    {
        var decimals = printed.Select(Decimals).DefaultIfEmpty(0).Max();
        if (decimals == 0 && unit == Unit.Count && printed.Count >= EnoughCounts && printed.All(p => p % 10 == 0))
            return 5;
        return Math.Max(Least, 0.5 * Math.Pow(10, -decimals));
    }

    private static int Decimals(double value)
    {
        var text = ((decimal)value).ToString(CultureInfo.InvariantCulture);
        return text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
    }
}
