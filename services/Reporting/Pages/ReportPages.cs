using System.Text;
using Microsoft.Net.Http.Headers;
using Send.Hosting.Documents;
using Send.Reporting.Publishing;

namespace Send.Reporting.Pages;

/// <summary>The reports as pages, over HTTP alone.</summary>
internal static class ReportPages
{
    public static void MapReportPages(this WebApplication app) => app.MapDocument("/v1/reports/{id}.html", Html);

    private static async Task<IResult> Html(string id, ReadReport read, HttpContext context, CancellationToken cancellationToken)
    {
        var published = await read.Of("id", id, cancellationToken);
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Bytes(
            Encoding.UTF8.GetBytes(Page.Of(published.Report.Id, published.Content)), "text/html; charset=utf-8",
            entityTag: new EntityTagHeaderValue($"\"{published.Report.Id}\""));
    }
}
