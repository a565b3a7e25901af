using System.Text;
using Microsoft.Net.Http.Headers;
using Send.Hosting.Documents;
using Send.Reporting.Pages;
using Send.Reporting.Publishing;
using Send.Reporting.Tables;

namespace Send.Reporting;

/// <summary>The reports as pages and as tables, over HTTP alone.</summary>
internal static class ReportDocuments
{
    public static void MapReportDocuments(this WebApplication app)
    {
        app.MapDocument("/v1/reports/{id}.html", Html);
        app.MapDocument("/v1/reports/{id}.csv", Csv);
    }

    private static async Task<IResult> Html(string id, ReadReport read, HttpContext context, CancellationToken cancellationToken)
    {
        var published = await read.Of("id", id, cancellationToken);
        return Answer(context, published.Report.Id, Page.Of(published.Report.Id, published.Content), "text/html");
    }

    private static async Task<IResult> Csv(string id, ReadReport read, HttpContext context, CancellationToken cancellationToken)
    {
        var published = await read.Of("id", id, cancellationToken);
        return Answer(context, published.Report.Id, ReportTable.Of(published.Report.Id, published.Content), "text/csv", ReportTable.FileName(published.Report.Id));
    }

    private static IResult Answer(HttpContext context, string id, string text, string type, string? fileName = null)
    {
        context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Bytes(Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", fileName, entityTag: new EntityTagHeaderValue($"\"{id}\""));
    }
}
