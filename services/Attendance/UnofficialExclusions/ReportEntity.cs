using ExclusionManner = Send.Attendance.Storage.ExclusionManner;
using ReportSource = Send.Attendance.Storage.ReportSource;
using Review = Send.Attendance.V1.Review;
using ReviewReason = Send.Attendance.Storage.ReviewReason;
using ReviewState = Send.Attendance.Storage.ReviewState;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;
using Wire = Send.Attendance.V1.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>Makes of a report that was checked the one that is kept.</summary>
internal static class ReportEntity
{
    public static UnofficialExclusionReport Of(Wire wire, string areaCode, string pupil) => new UnofficialExclusionReport
    {
        AreaCode = areaCode,
        Id = wire.Id,
        SchoolUrn = wire.SchoolUrn,
        Pupil = pupil,
        Source = (ReportSource)wire.Source,
        Manner = (ExclusionManner)wire.Manner,
        HappenedFrom = IsoDay.Read(wire.HappenedFrom)!.Value,
        HappenedTo = IsoDay.Read(wire.HappenedTo),
        ReportedOn = IsoDay.Read(wire.ReportedOn)!.Value,
    }.Reviewed(wire.Review ?? new());

    /// <summary>The report as a review that was checked leaves it.</summary>
    public static UnofficialExclusionReport Reviewed(this UnofficialExclusionReport report, Review review) => report with
    {
        State = review.State == V1.ReviewState.Unspecified ? ReviewState.Open : (ReviewState)review.State,
        ReviewedOn = IsoDay.Read(review.ReviewedOn),
        ReviewReasons = [.. review.Reasons.Select(r => (ReviewReason)r).Order()],
    };

    /// <summary>The report with the review of another.</summary>
    public static UnofficialExclusionReport WithReviewOf(this UnofficialExclusionReport report, UnofficialExclusionReport other) =>
        report with { State = other.State, ReviewedOn = other.ReviewedOn, ReviewReasons = other.ReviewReasons };

    /// <summary>Whether both say the same, their reviews too.</summary>
    public static bool SaysTheSameAs(this UnofficialExclusionReport one, UnofficialExclusionReport other) => Content(one).Equals(Content(other));

    private static Wire Content(UnofficialExclusionReport report)
    {
        var wire = report.ToWire();
        wire.Etag = "";
        return wire;
    }
}
