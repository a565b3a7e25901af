using System.Xml.Linq;
using Send.Measures.V1;
using Send.Reporting.Publishing;
using Send.Reporting.V1;

namespace Send.Reporting.Pages;

/// <summary>A report as one page for print. It follows from what is kept alone, and loads nothing.</summary>
public static class Page
{
    public static string Of(string id, ReportContent content)
    {
        var title = $"Six findings about children and young people with SEND: {content.ScopeName}, {content.AsOf}";
        return Html.Write(new(
            "html", new XAttribute("lang", "en-GB"),
            new XElement("head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", title),
                new XElement("style", Style.Sheet)),
            new XElement("body",
                new XElement("a", new XAttribute("class", "skip"), new XAttribute("href", "#findings"), "Skip to the findings"),
                new XElement("header", Html.Heading(1, title), Html.Paragraph($"Report {id}, by version {content.RulesVersion} of the rules. It stays as it is; a later report may supersede it."), Warnings(content)),
                new XElement("main", new XAttribute("id", "findings"), content.Area is { } area ? area.Findings.SelectMany(AreaPart.Of) : ManyPart.Of(content.Many)),
                new XElement("footer", SourcesPart.Of(content)))));
    }

    private static IEnumerable<XElement> Warnings(ReportContent content)
    {
        if (!content.IsComplete)
            yield return Note("Incomplete: not every service answered. What each said stands under Sources.");
        if (content.DataSources.Any(SourcesPart.IsSynthetic))
            yield return Note("Synthetic: figures of this report rest on made-up data, and say nothing about any real area.");
        if (content.DataSources.Any(s => s.Grain == Grain.Records))
            yield return Note("Figures counted from records are not rounded or suppressed. Counts of few children could let a child be recognised: do not publish them as they are.");
    }

    private static XElement Note(string text) => new("p", new XAttribute("class", "note"), text);
}
