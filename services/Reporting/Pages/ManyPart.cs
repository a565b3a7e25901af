using System.Globalization;
using System.Xml.Linq;
using Send.Reporting.Publishing;
using Send.Reporting.V1;

namespace Send.Reporting.Pages;

/// <summary>The findings over many areas, and the verdicts area by area.</summary>
internal static class ManyPart
{
    public static IEnumerable<XElement> Of(ManyAreas many)
    {
        yield return Html.Heading(2, "Inspections");
        yield return Html.Paragraph(many.Counts.Inspections.Sentence);
        foreach (var part in many.Counts.Findings.SelectMany(Of))
            yield return part;
        yield return Html.Heading(2, "Verdicts area by area");
        yield return Html.WideTable(
            "Verdicts of each area on the six findings",
            ["Area", .. many.Counts.Findings.Select(f => $"{f.Number}. {f.Title}")],
            many.Areas.Select(a => a.Verdicts.Select(Words.Of).Prepend($"{a.AreaCode} {a.AreaName}")));
    }

    private static IEnumerable<XElement> Of(NationalFinding finding)
    {
        yield return Html.Heading(2, $"{finding.Number}. {finding.Title}");
        yield return Html.Paragraph(finding.Sentence);
        yield return Html.Table($"Areas by their verdict on finding {finding.Number}", ["Verdict", "Areas"],
        [
            Row("weakness", finding.Weakness), Row("mixed", finding.Mixed), Row("strength", finding.Strength),
            Row("insufficient evidence", finding.InsufficientEvidence), Row("with a signal, whatever the verdict", finding.Signal),
        ]);
        foreach (var part in RulePart.Of(finding.Number, finding.Rule))
            yield return part;
    }

    private static string[] Row(string verdict, int areas) => [verdict, areas.ToString(CultureInfo.InvariantCulture)];
}
