using System.Globalization;
using Send.Measures.V1;
using Measure = Send.Measures.Measure;

namespace Send.Observations.Imports.Checks;

/// <summary>A value must be one that its measure can have, and what was counted cannot be below nought.</summary>
internal static class RangeCheck
{
    public static RowProblem? Problem(ImportRow row, Figure figure, Measure measure)
    {
        if (!measure.Allows(figure.Value))
            return row.Refused("figure.value", "out-of-range", OutOfRange(measure, figure.Value));
        if (figure.HasNumerator && !Counted(figure.Numerator))
            return row.Refused("figure.numerator", "out-of-range", Below("numerator", figure.Numerator));
        return figure.HasDenominator && !Counted(figure.Denominator)
            ? row.Refused("figure.denominator", "out-of-range", Below("denominator", figure.Denominator))
            : null;
    }

    private static bool Counted(double count) => double.IsFinite(count) && count >= 0;

    private static string Below(string what, double count) =>
        string.Create(CultureInfo.InvariantCulture, $"The {what} is {count}; it must be a number, and cannot be below 0.");

    private static string OutOfRange(Measure measure, double value) => string.Create(
        CultureInfo.InvariantCulture,
        $"{measure.Id} is {value}; it must be {measure.Minimum} or more{(measure.Maximum is { } most ? string.Create(CultureInfo.InvariantCulture, $" and {most} or less") : "")}.");
}
