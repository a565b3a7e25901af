namespace Send.Reporting.Findings;

/// <summary>By which bounds a figure of a waiting list is judged.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="Words">What a value of it is of those waiting.</param>
/// <param name="Met">The standard.</param>
/// <param name="Failed">Beyond it a wait is a weakness wherever it stands among others.</param>
public sealed record WaitStandard(string MeasureId, string Words, Bound Met, Bound Failed)
{
    public static WaitStandard Within18Weeks { get; } =
        new("waiting-within-18-weeks", "up to 18 weeks", Thresholds.StandardWithin18Weeks, Thresholds.LeastWithin18Weeks);

    public static WaitStandard Over52Weeks { get; } =
        new("waiting-over-52-weeks", "over 52 weeks", Thresholds.StandardOver52Weeks, Thresholds.MostOver52Weeks);
}
