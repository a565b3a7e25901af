using Send.Attendance.V1;
using Send.Measures.V1;

namespace Send.Attendance.Tests.UnofficialExclusions;

/// <summary>Reports of unofficial exclusion to begin from.</summary>
internal static class Given
{
    /// <summary>Of a Monday, reported by a parent on the Friday.</summary>
    public static UnofficialExclusionReport Report(string area, string id = "", string pupil = "P1") => new()
    {
        AreaCode = area,
        Id = id,
        SchoolUrn = "100001",
        Pupil = pupil,
        Source = ReportSource.ParentOrCarer,
        Manner = ExclusionManner.SentHome,
        HappenedFrom = "2025-10-06",
        HappenedTo = "2025-10-06",
        ReportedOn = "2025-10-10",
    };

    public static UnofficialExclusionReport With(this UnofficialExclusionReport report, Action<UnofficialExclusionReport> change)
    {
        var changed = report.Clone();
        change(changed);
        return changed;
    }

    public static UnofficialExclusionReport Reviewed(this UnofficialExclusionReport report, Review review) => report.With(r => r.Review = review);

    public static Review Confirmed(string on = "2025-11-03") => Review(ReviewState.Confirmed, on, ReviewReason.SchoolAccepts, ReviewReason.RegisterAgrees);

    public static Review NotUpheld(ReviewReason reason = ReviewReason.NotEnoughEvidence) => Review(ReviewState.NotUpheld, "2025-11-03", reason);

    public static Review Reopened(string on = "2025-12-01") => Review(ReviewState.Open, on, ReviewReason.NewEvidence);

    public static Review Review(ReviewState state, string on, params IEnumerable<ReviewReason> reasons) => new() { State = state, ReviewedOn = on, Reasons = { reasons } };

    public static ImportHeader Header(string batch, bool strict = false) => new()
    {
        BatchId = batch,
        ProfileId = "unofficial-exclusion-reports",
        FileName = "reports.csv",
        Strict = strict,
        Source = new() { Id = "reports", Title = "Reports of a council", Publisher = "A council", Grain = Grain.Records },
    };
}
