using Send.Attendance.Figures;
using Send.Attendance.Records;
using Send.Attendance.Storage;
using Send.Attendance.UnofficialExclusions.Checks;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using ExclusionManner = Send.Attendance.V1.ExclusionManner;
using ReviewState = Send.Attendance.Storage.ReviewState;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;
using VersionCause = Send.Attendance.Storage.VersionCause;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>Says what a review of an open report found, or reopens a reviewed one.</summary>
internal sealed class ReviewReport(
    AttendanceContext context, KeepFigures figures, AreaRegister register, ReportStore store, RecordVersions<UnofficialExclusionReport> versions, TimeProvider time)
{
    public async Task<ReviewReportResponse> Handle(ReviewReportRequest request, CancellationToken cancellationToken)
    {
        var review = request.Review ?? throw new ServiceException(UnofficialExclusionErrors.NoReview());
        var area = Asked.Area(request.AreaCode, register);

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var held = await store.ToChange(area, request.Id, request.Etag, cancellationToken);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (ReviewCheck.Problem(review, (ExclusionManner)held.Manner, held.ReportedOn, today) is { } wrong)
            throw new ServiceException(RecordErrors.WrongField(wrong));
        var reviewed = held.Reviewed(review);
        if (held.SaysTheSameAs(reviewed))
            return new() { Report = held.ToWire() };
        RefuseUnlessOpenOrReopening(held.State, reviewed.State);
        reviewed = await versions.Add(reviewed, held, VersionCause.Reviewed, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await figures.Bring(area, cancellationToken);
        return new() { Report = reviewed.ToWire() };
    }

    private static void RefuseUnlessOpenOrReopening(ReviewState held, ReviewState found)
    {
        if (held != ReviewState.Open && found != ReviewState.Open)
            throw new ServiceException(UnofficialExclusionErrors.AlreadyReviewed());
        if (held == ReviewState.Open && found == ReviewState.Open)
            throw new ServiceException(UnofficialExclusionErrors.AlreadyOpen());
    }
}
