using System.Globalization;
using Send.Measures.V1;
using Period = Send.Measures.Period;
using PeriodKind = Send.Measures.PeriodKind;

namespace Send.Reporting.Findings;

/// <summary>Figures, periods, pupils and places in words. Only in words is anything rounded.</summary>
public static class Wording
{
    public static string Of(Period period) => period.Kind switch
    {
        PeriodKind.Term => $"{period.Text[8..]} {period.Text[..7]}",
        PeriodKind.Month => Month(period.End),
        PeriodKind.RollingYear => $"the year to {Month(period.End)}",
        _ => period.Text,
    };

    public static string Of(SenProvision sen) => sen switch
    {
        SenProvision.NoSen => "pupils without SEN",
        SenProvision.SenSupport => "pupils at SEN support",
        SenProvision.EhcPlan => "pupils with EHC plans",
        _ => "all pupils",
    };

    public static string Singular(PlaceKind kind) => kind switch
    {
        PlaceKind.Icb => "integrated care board",
        PlaceKind.SubIcb => "sub-ICB location",
        _ => "area",
    };

    public static string Plural(PlaceKind kind) => $"{Singular(kind)}s";

    /// <summary>A value with its unit.</summary>
    public static string Amount(double value, Measure measure) => measure.Unit switch
    {
        Unit.YesNo => value > 0 ? "yes" : "no",
        Unit.Grade when Scale.Of(measure.Id) is { } scale => scale.Amount(value),
        Unit.Grade when measure.HasMaximum => $"outcome {Number(value, Unit.Grade)} of {Number(measure.Maximum, Unit.Grade)}{Best(measure)}",
        Unit.Grade => $"outcome {Number(value, Unit.Grade)}{Best(measure)}",
        Unit.PerThousand => $"{Number(value, measure.Unit)} in 1,000",
        Unit.Days => value is 1 ? "1 day" : $"{Number(value, Unit.Days)} days",
        Unit.Percent => $"{Number(value, measure.Unit)}%",
        Unit.PerHundred => $"{Number(value, measure.Unit)} for each 100",
        _ => Number(value, measure.Unit),
    };

    /// <summary>One decimal, and two below one, so that what is rare does not read as nought.</summary>
    public static string Number(double value, Unit unit) => (unit, Math.Abs(value)) switch
    {
        (Unit.Count, _) => value.ToString("#,0", CultureInfo.InvariantCulture),
        (Unit.Grade or Unit.Days, _) => value.ToString("#,0.#", CultureInfo.InvariantCulture),
        (_, > 0 and < 0.005) => "under 0.01",
        (_, > 0 and < 0.995) => value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.ToString("0.0", CultureInfo.InvariantCulture),
    };

    public static string Percent(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    /// <summary>How much of the area a place covers, to the nearest per cent.</summary>
    public static string Share(Place place) => Percent(Math.Round(place.ShareOfArea, 2));

    public static string Capital(string sentence) => sentence.Length == 0 ? "" : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    public static string Lower(string title) =>
        title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    /// <summary>a, b and c.</summary>
    public static string List(IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
    };

    /// <summary>Whether a place covers an area but for what rounding leaves.</summary>
    public static bool IsWhole(Place place) => place.ShareOfArea >= 0.995;

    public static string Months(int months) => months == 1 ? "1 month" : $"{months} months";

    private static string Best(Measure measure) => measure.Polarity switch
    {
        Polarity.LowerIsBetter => $" ({Number(measure.Minimum, Unit.Grade)} is the best)",
        Polarity.HigherIsBetter when measure.HasMaximum => $" ({Number(measure.Maximum, Unit.Grade)} is the best)",
        _ => "",
    };

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
