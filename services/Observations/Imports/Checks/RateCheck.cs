using System.Globalization;
using Send.Measures.V1;
using Measure = Send.Measures.Measure;

namespace Send.Observations.Imports.Checks;

/// <summary>A rate must be that of its numerator and denominator, as nearly as it is printed.</summary>
internal static class RateCheck
{
    private const int MostDecimals = 6;

    public static RowProblem? Problem(ImportRow row, Figure figure, Measure measure)
    {
        if (!figure.HasDenominator)
            return null;
        if (figure.Denominator == 0)
            return row.Refused("figure.denominator", "nobody-counted", $"{measure.Id} is counted out of 0 and has a figure. A rate of nobody is a symbol of the kind nobody counted.");
        if (!figure.HasNumerator || measure.RateOf(figure.Numerator, figure.Denominator) is not { } rate)
            return null;
        if (measure.Maximum is { } most && measure.RateOf(1, 1) == most && figure.Numerator > figure.Denominator)
            return row.Refused("figure.numerator", "numerator-above-denominator", string.Create(CultureInfo.InvariantCulture, $"{measure.Id} counts {figure.Numerator} out of {figure.Denominator}; it cannot count more than there are."));
        return Math.Abs(figure.Value - rate) <= HalfOfLastDigit(figure.Value) ? null
            : row.Refused("figure.value", "value-is-not-the-rate", string.Create(CultureInfo.InvariantCulture, $"{measure.Id} is {figure.Value}, but {figure.Numerator} out of {figure.Denominator} is {rate:0.######}."));
    }

    /// <summary>A rate is rounded as far as it shows: 5.9 stands for 5.85 to 5.95.</summary>
    private static double HalfOfLastDigit(double value)
    {
        var unit = 1.0;
        for (var decimals = 0; decimals < MostDecimals && !double.IsInteger(Math.Round(value / unit, 9)); decimals++)
            unit /= 10;
        return unit * 0.500001;
    }
}
