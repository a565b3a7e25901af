using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures.Areas;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using JudgementKind = Send.Inspections.V1.JudgementKind;
using ReportState = Send.Inspections.V1.ReportState;
using Theme = Send.Measures.V1.Theme;
using Wire = Send.Inspections.V1.InspectionReport;

namespace Send.Inspections.Reports;

/// <summary>Reports of an area, those of the latest framework and inspection first, in pages.</summary>
internal sealed class ListReports(InspectionsContext context, RecordPages pages, AreaRegister register)
{
    public async Task<ListReportsResponse> Handle(ListReportsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        Refuse(request);
        var ofArea = context.InspectionReports.AsNoTracking().Where(r => r.AreaCode == area);
        // An area has few inspections, and what a version reads as depends on those after it.
        var wires = (await ofArea.OrderBy(r => r.Version).ToListAsync(cancellationToken))
            .GroupBy(r => r.Id).SelectMany(r => Wanted([.. r], request)).ToDictionary(w => w.Version.Position, w => w.Report);
        var positions = wires.Keys.ToArray();
        var asked = ofArea.Where(r => positions.Contains(r.Position));
        var page = await pages.Of(
            area, asked, asked.OrderByDescending(r => r.Id).ThenByDescending(r => r.Version), request.PageSize, request.PageToken, WithoutPage(request), cancellationToken);
        return new() { Reports = { page.Records.Select(r => wires[r.Position]) }, NextPageToken = page.Next, Total = page.Total };
    }

    private static IEnumerable<InspectionReportVersion> Wanted(List<InspectionReport> history, ListReportsRequest request)
    {
        var draft = history.Draft()?.Version;
        return history.ToVersions().Where(v =>
            (v.Report.State, request.State) switch
            {
                (ReportState.Draft, ReportState.Unspecified or ReportState.Draft) => v.Version.Number == draft,
                (ReportState.Published, ReportState.Unspecified) => true,
                (ReportState.Published, ReportState.Published) or (ReportState.Superseded, ReportState.Superseded) => true,
                _ => false,
            } && Speaks(v.Report, request));
    }

    private static bool Speaks(Wire report, ListReportsRequest request) =>
        (request.Theme == Theme.Unspecified && request.Judgement == JudgementKind.Unspecified)
        || report.Judgements.Any(j =>
            (request.Theme == Theme.Unspecified || j.Theme == request.Theme) && (request.Judgement == JudgementKind.Unspecified || j.Judgement_ == request.Judgement));

    private static void Refuse(ListReportsRequest request)
    {
        if (!Enum.IsDefined(request.Theme))
            throw new ServiceException(ReportErrors.Unknown("theme", (int)request.Theme, "Theme"));
        if (!Enum.IsDefined(request.Judgement))
            throw new ServiceException(ReportErrors.Unknown("judgement", (int)request.Judgement, "JudgementKind"));
        if (!Enum.IsDefined(request.State) || request.State == ReportState.Withdrawn)
            throw new ServiceException(ReportErrors.Unknown("state", (int)request.State, "DRAFT, PUBLISHED and SUPERSEDED"));
    }

    private static ListReportsRequest WithoutPage(ListReportsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
