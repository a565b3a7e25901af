using Send.Attendance.Figures;
using Send.Attendance.Records;
using Send.Attendance.Storage;
using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using ReviewState = Send.Attendance.Storage.ReviewState;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;
using VersionCause = Send.Attendance.Storage.VersionCause;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>Puts another content in the place of the one that was read, while the report is open.</summary>
internal sealed class AmendReport(
    AttendanceContext context, KeepFigures figures, AreaRegister register, ReportCheck check, ReportStore store, RecordVersions<UnofficialExclusionReport> versions)
{
    public async Task<AmendReportResponse> Handle(AmendReportRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Report ?? throw new ServiceException(UnofficialExclusionErrors.NoReport());
        var area = Asked.Area(wire.AreaCode, register, "report.area_code");

        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var held = await store.ToChange(area, wire.Id, wire.Etag, cancellationToken);
        if (held.State != ReviewState.Open)
            throw new ServiceException(UnofficialExclusionErrors.AlreadyReviewed());
        var report = Checked(wire, held);
        if (held.SaysTheSameAs(report))
            return new() { Report = held.ToWire() };
        var amended = await versions.Add(report, held, VersionCause.Amended, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        await figures.Bring(amended.AreaCode, cancellationToken);
        return new() { Report = amended.ToWire() };
    }

    private UnofficialExclusionReport Checked(V1.UnofficialExclusionReport wire, UnofficialExclusionReport held)
    {
        var bare = wire.Clone();
        bare.Review = null;
        var (report, wrong) = check.Check(bare);
        if (wrong is not null)
            throw new ServiceException(UnofficialExclusionErrors.Wrong(wrong));
        if (wire.Review is not null && !wire.Review.Equals(held.ToWire().Review))
            throw new ServiceException(UnofficialExclusionErrors.ReviewByItself());
        return report!.WithReviewOf(held);
    }
}
