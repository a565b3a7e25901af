using System.Globalization;
using System.Xml.Linq;
using Send.Reporting.V1;

namespace Send.Reporting.Pages;

/// <summary>The rule of a finding, with its thresholds.</summary>
internal static class RulePart
{
    private static readonly string[] Columns = ["Threshold", "Value", "Unit", "Reason"];

    public static IEnumerable<XElement> Of(int number, Rule rule)
    {
        yield return Html.Heading(3, "Rule");
        yield return Html.Paragraph(rule.Text);
        if (rule.Thresholds.Count > 0)
        {
            yield return Html.Table($"Thresholds of finding {number}", Columns, rule.Thresholds.Select(t =>
                new[] { t.Name, t.Value.ToString(CultureInfo.InvariantCulture), t.Unit, t.Reason }));
        }
    }
}
