using System.Globalization;
using Send.Measures;
using Send.Observations.Storage;

namespace Send.HealthAccess.Figures;

/// <summary>
/// Which months and rolling years have figures, by when an area's records begin. A year that began before them has none: no wait that was
/// completed in a shorter time can be long. Only the last one says so, where no year is whole yet; the others would say the same.
/// </summary>
/// <param name="first">The first day of which there is a record; null where there is none.</param>
/// <param name="until">The last day of which anything is known.</param>
internal sealed class RecordsBegan(DateOnly? first, DateOnly until)
{
    private readonly string why = first is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"Records begin in {day:MMMM yyyy}: there is no whole year yet.")
        : "No contacts are held, so that nobody can tell who was seen.";

    /// <summary>The figures of a year that began in the month of the first record or later.</summary>
    public IEnumerable<Observation> Year(Period year, Func<IEnumerable<Observation>> figures) =>
        first is { } day && new DateOnly(day.Year, day.Month, 1) <= year.Start ? figures() : IsLast(year) ? figures().Unless(why) : [];

    /// <summary>The figures of a month that ended on the day of the first record or later; where there is none, of the last month, which say why.</summary>
    public IEnumerable<Observation> Month(Period month, Func<IEnumerable<Observation>> figures) => first <= month.End || IsLast(month) ? figures() : [];

    private bool IsLast(Period period) => period.End <= until && period.End.AddDays(1).AddMonths(1).AddDays(-1) > until;
}
