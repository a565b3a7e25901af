using Send.Attendance.V1;
using Send.Hosting.Errors;
using Send.Measures.Areas;
using ReviewState = Send.Attendance.Storage.ReviewState;
using UnofficialExclusionReport = Send.Attendance.Storage.UnofficialExclusionReport;

namespace Send.Attendance.UnofficialExclusions;

/// <summary>Puts another content in the place of the one that was read, while the report is open.</summary>
internal sealed class AmendReport(ChangeRecords<UnofficialExclusionReport> records, AreaRegister register, ReportCheck check)
{
    public async Task<AmendReportResponse> Handle(AmendReportRequest request, CancellationToken cancellationToken)
    {
        var wire = request.Report ?? throw new ServiceException(RecordErrors.Missing(ReportRules.Word));
        var area = Asked.Area(wire.AreaCode, register, "report.area_code");
        var amended = await records.Change(area, wire.Id, wire.Etag, VersionCause.Amended, held => Amended(held, wire), cancellationToken);
        return new() { Report = amended.ToWire() };
    }

    private UnofficialExclusionReport Amended(UnofficialExclusionReport held, V1.UnofficialExclusionReport wire)
    {
        if (held.State != ReviewState.Open)
            throw new ServiceException(UnofficialExclusionErrors.AlreadyReviewed());
        if (wire.Review is not null && !wire.Review.Equals(held.ToWire().Review))
            throw new ServiceException(UnofficialExclusionErrors.ReviewByItself());
        var bare = wire.Clone();
        bare.Review = null;
        var (report, wrong) = check.Check(bare);
        if (held.ReviewedOn < report?.ReportedOn)
            wrong = new("reported_on", "reviewed-before-report", $"It was reviewed on {IsoDay.Write(held.ReviewedOn)}, before it is said to be reported on {IsoDay.Write(report.ReportedOn)}.");
        return wrong is null ? report!.WithReviewOf(held) : throw new ServiceException(RecordErrors.Wrong(ReportRules.Word, wrong));
    }
}
