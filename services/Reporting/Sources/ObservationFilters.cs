using System.Globalization;
using Send.Measures.V1;
using Send.Reporting.Findings;
using Period = Send.Measures.Period;

namespace Send.Reporting.Sources;

/// <summary>
/// Which observations the findings need: all schools together, and only as many ended periods as a comparison looks back. Reports of
/// unofficial exclusion are asked for of the running year too, because one is enough.
/// </summary>
internal static class ObservationFilters
{
    // Three terms and the same term a year before, or as many years.
    private const int UsualPeriods = 4;

    // Twelve months and the same month a year before.
    private const int MonthsBack = 13;

    /// <param name="measures">The measures of a service.</param>
    /// <param name="asOf">The day asked for.</param>
    /// <param name="isOver">Whether the day is over: nothing says then which reports of the year that ran on it had begun by it.</param>
    public static IEnumerable<ObservationFilter> Of(IReadOnlyList<Measure> measures, DateOnly asOf, bool isOver) =>
        isOver ? Ended(measures, asOf) : [.. Ended(measures, asOf), .. Running(measures, asOf)];

    private static IEnumerable<ObservationFilter> Running(IReadOnlyList<Measure> measures, DateOnly asOf)
    {
        var year = Period.AcademicYear(Period.AcademicYearOf(asOf));
        string[] ids = [.. measures.Select(m => m.Id).Intersect(Reports.MeasureIds)];
        if (ids.Length > 0 && year.End > asOf)
            yield return new() { MeasureIds = { ids }, Periods = { year.Text }, SchoolPhases = { SchoolPhase.Total, SchoolPhase.Unspecified } };
    }

    private static IEnumerable<ObservationFilter> Ended(IReadOnlyList<Measure> measures, DateOnly asOf) =>
        from measure in measures
        group measure.Id by (Periods: Has(measure, Theme.Camhs, Theme.NoughtToTwentyFive) ? MonthsBack : UsualPeriods, OfAllPupils: IsOfHealth(measure)) into ids
        orderby ids.Key.Periods, ids.Key.OfAllPupils
        select new ObservationFilter
        {
            MeasureIds = { ids },
            SenProvisions = { ids.Key.OfAllPupils ? [SenProvision.Unspecified] : (SenProvision[])[] },
            SchoolPhases = { SchoolPhase.Total, SchoolPhase.Unspecified },
            AsOf = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            LatestPeriods = ids.Key.Periods,
        };

    /// <summary>Findings 4 to 6 are of all children together: their figures by SEN provision would be most of what is sent.</summary>
    private static bool IsOfHealth(Measure measure) => measure.Evidence.All(e => e.Theme >= Theme.Therapy);

    private static bool Has(Measure measure, params ReadOnlySpan<Theme> themes)
    {
        foreach (var evidence in measure.Evidence)
        {
            if (themes.Contains(evidence.Theme))
                return true;
        }
        return false;
    }
}
