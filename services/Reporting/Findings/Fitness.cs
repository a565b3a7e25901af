using Send.Measures.Areas;
using Send.Measures.V1;
using PeriodKind = Send.Measures.PeriodKind;

namespace Send.Reporting.Findings;

/// <summary>Whether a figure can be judged at all.</summary>
public static class Fitness
{
    /// <summary>Why it cannot; null where it can.</summary>
    public static string? WhyNot(Exhibit e, Bound oldest) => e switch
    {
        { Value: null } => $"there is no figure ({Plain.WhyNoFigure(e)})",
        { Series.Common: { } common } when e.Sheet.Period.End < common.Period.End && !IsOfOwnPace(e) =>
            $"it is of {Wording.Of(e.Sheet.Period)}, while most areas have {Wording.Of(common.Period)}",
        _ when e.MonthsOld > oldest.Value => $"it is {e.MonthsOld} months old, and more than {oldest.Value:0} is too old",
        _ => TooFew(e),
    };

    /// <summary>That a figure rests on too few; null where it does not, or on how many is not known.</summary>
    public static string? TooFew(Exhibit e) =>
        e.Observation.Figure is { HasDenominator: true } figure && figure.Denominator < e.Measure.MinimumDenominator
            ? $"it rests on {Wording.Number(figure.Denominator, Unit.Count)}, and fewer than {e.Measure.MinimumDenominator} are too few"
            : null;

    /// <summary>Why a figure of schools cannot; null where it can.</summary>
    public static string? WhyNotOfSchools(Exhibit e) => TooFewSchools(e.Case.Area) ?? WhyNot(e, Thresholds.OldestSchoolFigure);

    /// <summary>That an area has so few schools that no rate of theirs is judged; null where it has enough.</summary>
    public static string? TooFewSchools(Area area) => area.StateFundedSchools is { } schools && schools < Thresholds.FewestSchools.Value
        ? $"the area has only {schools} state-funded {(schools == 1 ? "school" : "schools")}, and its rates are of a handful of pupils"
        : null;

    /// <summary>Records come month by month, each area's in its own time: one that is a month behind is judged by its age alone.</summary>
    private static bool IsOfOwnPace(Exhibit e) =>
        e is { Observation.Source.Grain: Grain.Records, Sheet.Period.Kind: PeriodKind.Month or PeriodKind.RollingYear };
}
