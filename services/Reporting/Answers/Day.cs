using System.Globalization;
using Send.Hosting.Errors;
using Send.Measures;

namespace Send.Reporting.Answers;

/// <summary>The day that an answer is for.</summary>
public static class Day
{
    // The furthest that any clock on earth is ahead of UTC: no caller's today is refused.
    private static readonly TimeSpan EarliestZone = TimeSpan.FromHours(14);

    /// <exception cref="ServiceException">It is no day, or one to come.</exception>
    public static DateOnly Read(string asOf, TimeProvider time)
    {
        if (asOf.Length == 0)
            return time.Today();
        if (!DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new ServiceException(ReportingErrors.NotADay(asOf));
        return day > DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime + EarliestZone) ? throw new ServiceException(ReportingErrors.InTheFuture(day)) : day;
    }

    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
