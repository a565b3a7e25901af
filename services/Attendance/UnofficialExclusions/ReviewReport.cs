using Send.Attendance.UnofficialExclusions.Checks;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures;
using Send.Measures.Areas;
using ExclusionManner = Send.Attendance.V1.ExclusionManner;
using ReviewState = Send.Attendance.Storage.ReviewState;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>Says what a review of an open report found, or reopens a reviewed one.</summary>
internal sealed class ReviewReport(ChangeRecords<UnofficialExclusionReport> records, AreaRegister register, TimeProvider time)
{
    public async Task<ReviewReportResponse> Handle(ReviewReportRequest request, CancellationToken cancellationToken)
    {
        var review = request.Review ?? throw new ServiceException(UnofficialExclusionErrors.NoReview());
        var area = Asked.Area(request.AreaCode, register);
        var reviewed = await records.Change(area, request.Id, request.Etag, VersionCause.Reviewed, held => Reviewed(held, review), cancellationToken);
        return new() { Report = reviewed.ToWire() };
    }

    private UnofficialExclusionReport Reviewed(UnofficialExclusionReport held, Review review)
    {
        var today = time.Today();
        if (ReviewCheck.Problem(review, (ExclusionManner)held.Manner, held.ReportedOn, today) is { } wrong)
            throw new ServiceException(RecordErrors.WrongField(wrong));
        var reviewed = held.Reviewed(review);
        return (held.State == ReviewState.Open, reviewed.State == ReviewState.Open) switch
        {
            _ when held.SaysTheSameAs(reviewed) => held,
            (true, true) => throw new ServiceException(UnofficialExclusionErrors.AlreadyOpen()),
            (false, false) => throw new ServiceException(UnofficialExclusionErrors.AlreadyReviewed()),
            _ when ReviewCheck.OrderProblem(review, held.ReviewedOn) is { } order => throw new ServiceException(RecordErrors.WrongField(order)),
            _ => reviewed,
        };
    }
}
