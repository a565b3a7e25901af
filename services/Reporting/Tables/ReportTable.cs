using System.Globalization;
using Send.Hosting.Documents;
using Send.Reporting.V1;

namespace Send.Reporting.Tables;

/// <summary>
/// A report as CSV, one kind of row to a file: of one area a row for each figure of a finding, of many a row for each area and finding.
/// It follows from what is kept alone.
/// </summary>
public static class ReportTable
{
    public static string FileName(string id) => $"report-{id}.csv";

    public static string Of(string id, ReportContent content)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var (columns, rows) = content.Area is { } area
            ? (FigureRow.Columns, FigureRow.Of(area))
            : (VerdictRow.Columns, VerdictRow.Of(content.Many));
        CsvLine.Write(writer, ["report", "as_of", "rules", .. columns]);
        foreach (var row in rows)
            CsvLine.Write(writer, [id, content.AsOf, content.RulesVersion, .. row]);
        return writer.ToString();
    }
}
