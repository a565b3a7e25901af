using Microsoft.EntityFrameworkCore;
using Send.Inspections.Storage;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Observations.Serving;
using InspectionReport = Send.Inspections.Storage.InspectionReport;
using JudgementKind = Send.Inspections.Storage.JudgementKind;
using ReportState = Send.Inspections.V1.ReportState;
using Theme = Send.Measures.Theme;

namespace Send.Inspections.Reports;

/// <summary>The reports of an area, in pages. An area has a handful of inspections, so that its judgements are looked through here.</summary>
internal sealed class ListReports(InspectionsContext context, AreaRegister register)
{
    private const int UsualPage = 100;
    private const int LargestPage = 1000;

    public async Task<ListReportsResponse> Handle(ListReportsRequest request, CancellationToken cancellationToken)
    {
        var area = Asked.Area(request.AreaCode, register);
        var (theme, kind) = (Asked.OneOf<Theme>("theme", (int)request.Theme), Asked.OneOf<JudgementKind>("judgement", (int)request.Judgement));
        Asked.OneOf<ReportState>("state", (int)request.State);
        var size = PageSize.Check(request.PageSize, UsualPage, LargestPage);
        var versions = await context.Reports.AsNoTracking().Where(r => r.AreaCode == area).ToListAsync(cancellationToken);
        var page = PageToken.Read(request.PageToken, WithoutPage(request), versions.Select(v => v.Position).DefaultIfEmpty().Max());
        List<V1.InspectionReport> asked =
        [
            .. from report in versions.GroupBy(v => v.Id, StringComparer.Ordinal).OrderByDescending(of => of.Key, StringComparer.Ordinal)
               let standing = new ReportStanding([.. report])
               from version in report.OrderByDescending(v => v.Version)
               where Holds(version, theme, kind) && IsAsked(version, standing, request.State)
               select version.ToWire(standing),
        ];
        return new()
        {
            Reports = { asked.Skip(page.Offset).Take(size) },
            NextPageToken = asked.Count > page.Offset + size ? page.Next(size) : "",
            Total = asked.Count,
        };
    }

    private static bool Holds(InspectionReport version, Theme? theme, JudgementKind? kind) =>
        (theme is null && kind is null) || version.Judgements.Any(j => (theme is null || j.Theme == theme) && (kind is null || j.Kind == kind));

    private static bool IsAsked(InspectionReport version, ReportStanding standing, ReportState state) => state switch
    {
        ReportState.Unspecified => version == standing.Published || version == standing.Draft,
        ReportState.Draft => version == standing.Draft,
        ReportState.Published => version == standing.Published,
        ReportState.GivenUp => version.State == Storage.ReportState.GivenUp && version == standing.LastButWithdrawals,
        _ => version.State == Storage.ReportState.Published && version.ToWire(standing).State == state,
    };

    private static ListReportsRequest WithoutPage(ListReportsRequest request)
    {
        var bare = request.Clone();
        (bare.PageToken, bare.PageSize) = ("", 0);
        return bare;
    }
}
