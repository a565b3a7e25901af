using Send.Attendance.Figures;
using Send.Attendance.Records;
using Send.Attendance.Storage;
using Send.Attendance.UnofficialExclusions.Checks;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;
using VersionCause = Send.Attendance.Storage.VersionCause;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>Records a report. The same again under an id of the sender's changes nothing, whatever a review made of it meanwhile.</summary>
internal sealed class RecordReport(
    AttendanceContext context, KeepFigures figures, ReportCheck check, RecordVersions<UnofficialExclusionReport> versions, TimeProvider time)
{
    public async Task<RecordReportResponse> Handle(RecordReportRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Report?.Clone() ?? throw new ServiceException(UnofficialExclusionErrors.NoReport());
        if (!wire.Review.SaysNothing())
            throw new ServiceException(UnofficialExclusionErrors.ReviewByItself());
        if (wire.Id.Length == 0)
            wire.Id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
        var (report, wrong) = check.Check(wire);
        if (wrong is not null)
            throw new ServiceException(UnofficialExclusionErrors.Wrong(wrong));

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        if (await versions.Latest(report!.AreaCode, report.Id, cancellationToken) is { } held)
            return new() { Report = Again(held, report).ToWire() };
        var recorded = await versions.Add(report, before: null, VersionCause.Recorded, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await figures.Bring(recorded.AreaCode, cancellationToken);
        return new() { Report = recorded.ToWire() };
    }

    private static UnofficialExclusionReport Again(UnofficialExclusionReport held, UnofficialExclusionReport sent) =>
        held.SaysTheSameAs(sent.WithReviewOf(held)) ? held : throw new ServiceException(UnofficialExclusionErrors.Exists());
}
