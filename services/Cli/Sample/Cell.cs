using System.Globalization;

namespace Send.Cli.Sample;

/// <summary>How figures are written in the files of the field.</summary>
internal static class Cell
{
    /// <summary>Three decimals at most and one at least, as 12.386 or 100.0.</summary>
    public static string Rate(double value) => value.ToString("0.0##", CultureInfo.InvariantCulture);

    public static string Count(double value) => Math.Round(value).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A count with a decimal that says nothing, as 4.0.</summary>
    public static string CountWithDecimal(double value) => Math.Round(value).ToString("0.0", CultureInfo.InvariantCulture);

    public static string FifteenDigits(double value) => value.ToString("G15", CultureInfo.InvariantCulture);

    /// <summary>Rounded to the nearest 10; what rounds to nought and is not nought is low.</summary>
    public static string Tens(double value) => Math.Round(value) switch
    {
        0 => "0",
        < 5 => "low",
        var count => Count(10 * Math.Round(count / 10)),
    };

    public static string Day(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    public static string Quoted(string text) => $"\"{text}\"";
}
