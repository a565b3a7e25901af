using System.Globalization;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Observations.Storage;
using Wire = Send.Measures.V1;

namespace Send.Observations.Serving;

/// <summary>A filter that has been checked. Empty lists mean all.</summary>
public sealed record ObservationQuery(
    IReadOnlyList<string> MeasureIds,
    IReadOnlyList<string> Periods,
    IReadOnlyList<SenProvision> Sens,
    IReadOnlyList<SchoolPhase> Phases,
    DateOnly? AsOf,
    int LatestPeriods)
{
    /// <exception cref="ServiceException">A measure, period or day that is none.</exception>
    public static ObservationQuery Check(Wire.ObservationFilter? filter, MeasureCatalogue measures)
    {
        filter ??= new();
        foreach (var (index, id) in filter.MeasureIds.Index())
            _ = measures.Find(id) ?? throw new ServiceException(ObservationErrors.UnknownMeasure(index, id));
        foreach (var (index, text) in filter.Periods.Index())
            _ = Period.Parse(text) ?? throw new ServiceException(ObservationErrors.UnknownPeriod(index, text));
        if (filter.LatestPeriods < 0)
            throw new ServiceException(ObservationErrors.LatestPeriods(filter.LatestPeriods));
        return new(
            [.. filter.MeasureIds],
            [.. filter.Periods],
            [.. filter.SenProvisions.Select(s => (SenProvision)s)],
            [.. filter.SchoolPhases.Select(p => (SchoolPhase)p)],
            Day(filter.AsOf),
            filter.LatestPeriods);
    }

    /// <summary>Whether a point is asked for, as far as its key says.</summary>
    internal bool Holds(PointKey point) =>
        (Sens.Count == 0 || Sens.Contains(point.Sen))
        && (Phases.Count == 0 || Phases.Contains(point.Phase))
        && (Periods.Count == 0 || Periods.Contains(point.Period));

    private static DateOnly? Day(string text) => text switch
    {
        "" => null,
        _ when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw new ServiceException(ObservationErrors.NotADay("filter.as_of", text)),
    };
}
