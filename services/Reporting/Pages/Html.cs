using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Send.Reporting.Pages;

/// <summary>Elements of a page; every text in them is encoded when they are written.</summary>
internal static class Html
{
    public static XElement Heading(int level, string text) => new($"h{level.ToString(CultureInfo.InvariantCulture)}", text);

    public static XElement Paragraph(string text) => new("p", text);

    public static XElement List(IEnumerable<string> items) => new("ul", items.Select(i => new XElement("li", i)));

    /// <summary>A table whose rows each begin with their own heading.</summary>
    public static XElement Table(string caption, IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows) => new(
        "table",
        new XElement("caption", caption),
        new XElement("thead", new XElement("tr", columns.Select(c => new XElement("th", new XAttribute("scope", "col"), c)))),
        new XElement("tbody", rows.Select(r => new XElement("tr", r.Select((cell, i) => i == 0 ? new XElement("th", new XAttribute("scope", "row"), cell) : new XElement("td", cell))))));

    /// <summary>A table that may be wider than the screen: it scrolls by the keyboard too, and on paper is not cut off.</summary>
    public static XElement WideTable(string caption, IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows) => new(
        "div", new XAttribute("class", "wide"), new XAttribute("role", "region"), new XAttribute("aria-label", caption), new XAttribute("tabindex", "0"),
        Table(caption, columns, rows));

    public static string Write(XElement page)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n");
        // A source's title may hold a character that XML has none for.
        using (var writer = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", CheckCharacters = false }))
            page.Save(writer);
        return text.Append('\n').ToString();
    }
}
