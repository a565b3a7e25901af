using Send.Attendance.V1;
using Send.Hosting.Errors;

namespace Send.Attendance.UnofficialExclusions.Checks;

/// <summary>A review must have a state, a day and reasons that fit the state. The report was checked before.</summary>
internal static class ReviewCheck
{
    /// <summary>Whether there was no review yet.</summary>
    public static bool SaysNothing(this Review? review) => review is null or { State: ReviewState.Unspecified or ReviewState.Open, ReviewedOn: "", Reasons.Count: 0 };

    public static FieldViolation? Problem(Review review, ExclusionManner manner, DateOnly reportedOn, DateOnly today) =>
        StateProblem(review.State) ?? DayProblem(review.ReviewedOn, reportedOn, today) ?? ReasonProblem(review, manner);

    /// <summary>What is wrong with the day of a review that follows another, which was checked by itself.</summary>
    public static FieldViolation? OrderProblem(Review review, DateOnly? before) => IsoDay.Read(review.ReviewedOn) < before
        ? new("review.reviewed_on", "reviewed-before-review", $"It was reviewed on {review.ReviewedOn}, before the review that it follows, of {IsoDay.Write(before)}.")
        : null;

    private static FieldViolation? StateProblem(ReviewState state) => state != ReviewState.Unspecified && Enum.IsDefined(state)
        ? null
        : new("review.state", "no-review-state", "The review does not say what it found. Give one of ReviewState: in a file confirmed, not-upheld, or open, which with a day and reasons means reopened.");

    private static FieldViolation? DayProblem(string text, DateOnly reportedOn, DateOnly today) =>
        DayCheck.HasBeen("review.reviewed_on", text, today)
        ?? (IsoDay.Read(text) < reportedOn
            ? new("review.reviewed_on", "reviewed-before-report", $"It was reviewed on {text}, before it was reported on {IsoDay.Write(reportedOn)}.")
            : null);

    private static FieldViolation? ReasonProblem(Review review, ExclusionManner manner) => review.Reasons switch
    {
        { Count: 0 } => new("review.reasons", "no-review-reason", $"The review has no reason. {Give(review.State)}"),
        var reasons when !reasons.All(Enum.IsDefined) => new("review.reasons", "unknown-review-reason", $"A reason is none that there is. {Give(review.State)}"),
        var reasons when reasons.Distinct().Count() < reasons.Count => new("review.reasons", "repeated-reason", "A reason is given twice. Give each once."),
        var reasons when !reasons.All(r => ReviewReasons.Fits(r, review.State, manner)) => new(
            "review.reasons", "reason-does-not-fit", $"A reason does not fit what the review found, or the manner of the report. {Give(review.State)}"),
        _ => null,
    };

    private static string Give(ReviewState state) =>
        $"Give one or more of ReviewReason: in a file {string.Join(", ", ReviewReasons.For(state).Select(Words.Of<ReviewReason>))}"
        + (state == ReviewState.NotUpheld ? ", of which time-limited-timetable is for reduced hours alone. That a parent agreed is no reason." : ".");
}
