using System.Xml.Linq;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Pages;

public sealed class PageTests
{
    private const string Hostile = "Synthetic <script>alert(1)</script>";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_grade_is_told_in_words_and_by_its_scale()
    {
        await using var running = await RunningReporting.Start(Cancel);
        running.Inspections.Observations = [Given.Figure(Catalogue.InspectionOutcome, "301", "2025-07", 2), Given.Figure(Catalogue.Judgements[3], "301", "2025-07", 1)];
        var published = await running.Reports.PublishReportAsync(new() { Scope = new() { AreaCode = "301" }, AsOf = Asked.Day }, cancellationToken: Cancel);
        using var http = new HttpClient();
        var cells = XDocument.Parse(await http.GetStringAsync(new Uri(running.Http, $"/v1/reports/{published.Report.Id}.html"), Cancel)).Descendants("td").Select(c => c.Value).ToList();
        Assert.Contains("outcome 2 of 3, inconsistent (1 is the best)", cells);
        Assert.Contains("judgement 1 of 4, strength (1 is the best)", cells);
        Assert.DoesNotContain(cells, c => c.StartsWith("grade", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("301")]
    [InlineData("")]
    public async Task A_page_is_well_formed_can_be_navigated_and_loads_nothing(string area)
    {
        await using var running = await RunningReporting.Start(Cancel);
        foreach (var observation in running.Attendance.Observations)
            observation.Source = new(observation.Source) { Title = Hostile };
        var scope = area.Length > 0 ? new ReportScope { AreaCode = area } : new() { Areas = new() };
        var published = await running.Reports.PublishReportAsync(new() { Scope = scope, AsOf = Asked.Day }, cancellationToken: Cancel);
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(running.Http, $"/v1/reports/{published.Report.Id}.html"), Cancel);
        answer.EnsureSuccessStatusCode();
        Assert.Equal($"\"{published.Report.Id}\"", answer.Headers.ETag!.Tag);
        Assert.Contains("immutable", $"{answer.Headers.CacheControl}", StringComparison.Ordinal);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", text, StringComparison.Ordinal);

        var page = XDocument.Parse(text).Root!;
        Assert.Equal("en-GB", page.Attribute("lang")!.Value);
        Assert.StartsWith("Six findings about children and young people with SEND: ", page.Element("head")!.Element("title")!.Value, StringComparison.Ordinal);
        Assert.Equal(page.Element("head")!.Element("title")!.Value, Assert.Single(page.Descendants("h1")).Value);
        Assert.Equal(["a", "header", "main", "footer"], page.Element("body")!.Elements().Select(e => e.Name.LocalName));
        Assert.Contains("Synthetic:", page.Descendants("header").Single().Value, StringComparison.Ordinal);
        var levels = page.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3" or "h4").Select(e => e.Name.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.NotEmpty(page.Descendants("table"));
        Assert.All(page.Descendants("table"), t => Assert.NotEmpty(t.Elements().First(e => e.Name.LocalName == "caption").Value));
        Assert.All(page.Descendants("table"), t => Assert.All(t.Descendants("tr"), r => Assert.Equal(t.Element("thead")!.Descendants("th").Count(), r.Elements().Count())));
        Assert.NotEmpty(page.Descendants("div"));
        Assert.All(page.Descendants("div"), d => Assert.Equal(
            ("wide", "region", "0", d.Element("table")!.Element("caption")!.Value),
            (d.Attribute("class")!.Value, d.Attribute("role")!.Value, d.Attribute("tabindex")!.Value, d.Attribute("aria-label")!.Value)));
        Assert.All(page.Descendants("th"), th => Assert.Contains(th.Attribute("scope")?.Value, new[] { "col", "row" }));
        var ids = page.Descendants().Attributes("id").Select(a => $"#{a.Value}").ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.Descendants().Attributes().Where(a => a.Name.LocalName is "href" or "src"), a => Assert.Contains(a.Value, ids));
        Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "link" or "img" or "iframe" or "object" or "embed" or "base");
        Assert.DoesNotContain(page.Descendants().Attributes(), a => a.Name.LocalName == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        var style = page.Descendants("style").Single();
        Assert.Contains("@media print", style.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", style.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", style.Value, StringComparison.Ordinal);
        // A browser takes a style as it stands: nothing in it may be written encoded.
        Assert.Contains($"<style>{style.Value}</style>", text, StringComparison.Ordinal);
    }
}
