using System.Xml.Linq;
using Send.Reporting.Publishing;
using Send.Reporting.V1;

namespace Send.Reporting.Pages;

/// <summary>One finding of one area, with its figures, what is missing and its rule.</summary>
internal static class AreaPart
{
    private static readonly string[] Columns = ["Measure", "Whose", "Period", "Figure", "Beside", "Reading", "Role", "Source"];

    public static IEnumerable<XElement> Of(Finding finding)
    {
        yield return Html.Heading(2, $"{finding.Number}. {finding.Title}");
        yield return Html.Paragraph($"Verdict: {Words.Of(finding.Verdict)}.");
        yield return Html.Paragraph(finding.Sentence);
        yield return Html.Heading(3, "Figures");
        yield return finding.Evidence.Count == 0
            ? Html.Paragraph("There are no figures for this finding.")
            : Html.WideTable($"Figures for finding {finding.Number}", Columns, finding.Evidence.Select(Cells));
        yield return Html.Heading(3, "What is missing");
        yield return finding.Gaps.Count == 0
            ? Html.Paragraph("Nothing that the rule asks for.")
            : Html.List(finding.Gaps.Select(g => g.Needed.Length == 0 ? g.What : $"{g.What} Needed: {g.Needed}"));
        foreach (var part in RulePart.Of(finding.Number, finding.Rule))
            yield return part;
    }

    private static IEnumerable<string> Cells(Evidence e) =>
    [
        e.Title, Words.Whose(e.Observation), Words.Period(e.Observation), Words.Amount(e.Observation, e.Unit),
        e.Comparators.Count == 0 ? "nothing" : string.Join("; ", e.Comparators.Select(c => $"{Words.Of(c.Kind)}: {Words.Amount(c.Value, e.Unit, e.Observation.MeasureId)}")),
        Words.Of(e.Reading), Words.Of(e.Role), e.Observation.Source.Title,
    ];
}
