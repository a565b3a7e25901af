using System.Globalization;
using System.Xml.Linq;
using Send.Measures.V1;
using Send.Reporting.Publishing;
using Send.Reporting.V1;

namespace Send.Reporting.Pages;

/// <summary>What a report rests on.</summary>
internal static class SourcesPart
{
    public static bool IsSynthetic(Source source) =>
        new[] { source.Title, source.Publisher, source.Release }.Any(t => t.Contains("synthetic", StringComparison.OrdinalIgnoreCase));

    public static IEnumerable<XElement> Of(ReportContent content)
    {
        yield return Html.Heading(2, "Sources");
        yield return content.DataSources.Count == 0 ? Html.Paragraph("No figure is shown, and so no source.") : Html.List(content.DataSources.Select(Of));
        yield return Html.Heading(2, "Services asked");
        yield return Html.List(content.Sources.Select(Of));
    }

    private static string Of(Source s) => string.Join(", ", new[]
    {
        s.Title, s.Publisher, s.Release, s.Licence, s.Grain == Grain.Records ? "counted from records" : "", IsSynthetic(s) ? "synthetic" : "", s.Uri,
    }.Where(t => t.Length > 0));

    private static string Of(SourceState s) =>
        $"{s.Service}: {(s.HasRevision ? $"revision {s.Revision.ToString(CultureInfo.InvariantCulture)}" : "nothing received")}{(s.Answered ? "" : $"; did not answer: {s.Note}")}";
}
