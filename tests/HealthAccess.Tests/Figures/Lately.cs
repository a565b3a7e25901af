using System.Globalization;
using Send.Measures;

namespace Send.HealthAccess.Tests.Figures;

/// <summary>Days of the last month but one that has ended: the service measures what is not long ago by the clock of the machine.</summary>
internal static class Lately
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
    private static readonly DateOnly FirstOfThisMonth = new(Today.Year, Today.Month, 1);

    /// <summary>Its last day.</summary>
    public static DateOnly End { get; } = FirstOfThisMonth.AddMonths(-1).AddDays(-1);

    /// <summary>The month, whose last day it is.</summary>
    public static string Month { get; } = Period.Month(End.Year, End.Month).Text;

    /// <summary>The twelve months that end with it.</summary>
    public static string Year { get; } = Period.YearTo(End.Year, End.Month).Text;

    /// <summary>A day so many days before its end, as requests write it.</summary>
    public static string Before(int days) => End.AddDays(-days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
