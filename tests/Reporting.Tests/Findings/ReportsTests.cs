using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Schools;

namespace Send.Reporting.Tests.Findings;

public sealed class ReportsTests
{
    private const string Unreported = "Unofficial exclusions themselves";

    [Fact]
    public void One_confirmed_report_is_a_weakness_whatever_the_rate()
    {
        var finding = Reported(new(), "2025/26", reported: 7, reviewed: 3, confirmed: 1).Ask(3);
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.Equal(
            "Unofficial exclusion is confirmed: 1 of 7 reports of 2025/26 is confirmed; not upheld 2, open 4. Each is unlawful whatever the rate, even where parents " +
            "agree to it. No indicator of the area can be read. Indicators are never proof. Counts from records are shown however small they are: do not publish them as they are.",
            finding.Sentence);
        Assert.Equal((Reading.Weak, EvidenceRole.Key), (finding.Of(Catalogue.Confirmed).Reading, finding.Of(Catalogue.Confirmed).Role));
        Assert.DoesNotContain(finding.Gaps, g => g.What == Unreported);
    }

    [Theory]
    [InlineData(5, 0, "none of 5 reports of 2025/26 is confirmed; not upheld 0, open 5")]
    [InlineData(1, 1, "none of 1 report of 2025/26 is confirmed; not upheld 1, open 0")]
    public void Reports_that_are_open_or_not_upheld_are_counted_and_give_no_verdict(int reported, int reviewed, string words)
    {
        var finding = Reported(new(), "2025/26", reported, reviewed, confirmed: 0).Ask(3);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.StartsWith($"No verdict: {words}. ", finding.Sentence, StringComparison.Ordinal);
        Assert.Equal(Reading.Context, finding.Of(Catalogue.Confirmed).Reading);
    }

    [Fact]
    public void A_new_term_without_any_puts_a_confirmed_one_of_last_year_not_out_of_sight_and_one_of_the_new_term_counts_too()
    {
        var schools = Reported(new(), "2025/26", reported: 3, reviewed: 3, confirmed: 2);
        Reported(schools, "2025/26 summer", reported: 1, reviewed: 1, confirmed: 1);
        Reported(schools, "2026/27 autumn", reported: 2, reviewed: 0, confirmed: 0);
        var finding = schools.Ask(3, "2027-01-15");
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.Contains("2 of 5 reports of autumn 2026/27 and 2025/26 are confirmed; not upheld 1, open 2", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void One_confirmed_in_the_running_year_is_a_weakness_at_once_and_its_terms_are_not_counted_again()
    {
        var schools = Reported(new(), "2026/27", reported: 3, reviewed: 2, confirmed: 1);
        Reported(schools, "2026/27 autumn", reported: 2, reviewed: 2, confirmed: 1);
        Reported(schools, "2025/26", reported: 4, reviewed: 0, confirmed: 0);
        var finding = schools.Ask(3, "2027-02-01");
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.Contains("1 of 7 reports of 2026/27 so far and 2025/26 is confirmed; not upheld 1, open 5", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains(finding.Evidence, e => e.Sentence.StartsWith("Confirmed unofficial exclusions: 1 in 2026/27 so far.", StringComparison.Ordinal));
        // Once the year has ended, it is the latest that has.
        Assert.Contains("1 of 3 reports of 2026/27 is confirmed; not upheld 1, open 1", schools.Ask(3, "2027-08-31").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_before_the_latest_and_one_of_long_ago_say_nothing_any_more()
    {
        var schools = Reported(new(), "2024/25", reported: 3, reviewed: 3, confirmed: 2);
        Reported(schools, "2025/26", reported: 1, reviewed: 0, confirmed: 0);
        Assert.Equal(Verdict.InsufficientEvidence, schools.Ask(3).Verdict);

        var old = Reported(new(), "2023/24", reported: 3, reviewed: 3, confirmed: 2);
        Assert.Equal(Verdict.Weakness, old.Ask(3, "2026-08-31").Verdict);
        var later = old.Ask(3, "2026-11-01");
        Assert.Equal(Verdict.InsufficientEvidence, later.Verdict);
        Assert.Contains(later.Gaps, g => g.What == Unreported);
    }

    [Fact]
    public void A_year_that_has_no_reports_any_more_leaves_the_gap()
    {
        var finding = Reported(new(), "2025/26", reported: 0, reviewed: 0, confirmed: 0).Ask(3);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.Contains(finding.Gaps, g => g.What == Unreported);
    }

    [Fact]
    public void Over_many_areas_the_confirmed_are_counted_and_no_share_is_made_of_those_that_have_reports()
    {
        var schools = Reported(new(), "2025/26", reported: 1, reviewed: 1, confirmed: 1);
        var areas = Others.Append(Area).Select(code => (code, Asked.Finding(3, code, schools.Observations))).ToList();
        var nation = Send.Reporting.Findings.NationalCount.Of(new Send.Reporting.Findings.UnofficialExclusion(), areas);
        Assert.Equal((1, [Area]), (nation.Weakness, nation.WeaknessAreaCodes));
        Assert.Equal("Unofficial exclusion is confirmed in 1 of 21 areas. No verdict on the others: no report is no proof that there is none.", nation.Sentence);
    }

    private static Schools Reported(Schools schools, string period, int reported, int reviewed, int confirmed)
    {
        var upheld = Given.Figure(Catalogue.Upheld, Area, period, 0);
        return schools
            .With(Given.Figure(Catalogue.Reported, Area, period, reported).FromRecords())
            .With(Given.Figure(Catalogue.Confirmed, Area, period, confirmed).FromRecords())
            .With((reviewed == 0 ? Given.Suppressed(Catalogue.Upheld, Area, period, SenProvision.Unspecified) : upheld.OutOf(confirmed, reviewed)).FromRecords());
    }
}
