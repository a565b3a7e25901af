using System.Globalization;
using Send.Hosting.Documents;
using Send.Reporting.Publishing;
using Send.Reporting.V1;

namespace Send.Reporting.Tables;

/// <summary>The verdict of one of many areas on one finding.</summary>
internal static class VerdictRow
{
    public static readonly string[] Columns = ["scope", "area", "area_name", "finding", "finding_title", "verdict", "sufficient", "complete"];

    public static IEnumerable<string[]> Of(ManyAreas many) =>
        from area in many.Areas
        from said in many.Counts.Findings.Zip(area.Verdicts)
        select (string[])
        [
            CsvLine.Text(many.Counts.Scope), area.AreaCode, CsvLine.Text(area.AreaName),
            said.First.Number.ToString(CultureInfo.InvariantCulture), said.First.Title, Words.Of(said.Second),
            said.Second == Verdict.InsufficientEvidence ? "false" : "true", many.Counts.Complete ? "true" : "false",
        ];
}
