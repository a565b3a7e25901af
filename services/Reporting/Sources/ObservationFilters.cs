using System.Globalization;
using Send.Measures.V1;

namespace Send.Reporting.Sources;

/// <summary>Which observations the findings need: all schools together, and only as many periods as a comparison looks back.</summary>
internal static class ObservationFilters
{
    // Three terms and the same term a year before, or as many years.
    private const int UsualPeriods = 4;

    // Twelve months and the same month a year before.
    private const int MonthsBack = 13;

    public static IEnumerable<ObservationFilter> Of(IReadOnlyList<Measure> measures, DateOnly asOf) =>
        from measure in measures
        group measure.Id by measure.Evidence.Any(e => e.Theme == Theme.Camhs) ? MonthsBack : UsualPeriods into ids
        orderby ids.Key
        select new ObservationFilter
        {
            MeasureIds = { ids },
            SchoolPhases = { SchoolPhase.Total, SchoolPhase.Unspecified },
            AsOf = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            LatestPeriods = ids.Key,
        };
}
