using Send.Attendance.V1;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>
/// Which reasons a review with which outcome may rest on. That a parent agreed is none: an unofficial exclusion is unlawful all the same.
/// </summary>
internal static class ReviewReasons
{
    public static IReadOnlyList<ReviewReason> For(ReviewState state) => [.. Enum.GetValues<ReviewReason>().Where(r => StateOf(r) == state)];

    public static bool Fits(ReviewReason reason, ReviewState state, ExclusionManner manner) =>
        StateOf(reason) == state && (reason != ReviewReason.TimeLimitedTimetable || manner == ExclusionManner.ReducedHours);

    private static ReviewState StateOf(ReviewReason reason) => (int)reason switch
    {
        0 => ReviewState.Unspecified,
        < 20 => ReviewState.Confirmed,
        < 40 => ReviewState.NotUpheld,
        _ => ReviewState.Open,
    };
}
