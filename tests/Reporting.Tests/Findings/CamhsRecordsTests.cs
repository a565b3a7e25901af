using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Records;

namespace Send.Reporting.Tests.Findings;

public sealed class CamhsRecordsTests
{
    private static Records Poor => new Records()
        .With(Catalogue.Accepted, 120, 200, Camhs)
        .With(Catalogue.SeenWithinFourWeeks, 40, 100, Camhs)
        .With(Catalogue.ClosedBeforeSupport, 30, 100, Camhs);

    [Fact]
    public void It_is_a_weakness_where_more_than_half_of_the_key_figures_are_weak_and_the_sentence_says_why_most_were_refused()
    {
        var finding = Poor.With(Catalogue.ThresholdNotMet, 50, 200, Camhs).With(Catalogue.NoCapacity, 30, 200, Camhs).Ask(5);
        // Wilson: 120 of 200 is 53.1 to 66.5, below 70; 40 of 100 is 30.9 to 49.8, below 50; 30 of 100 is 21.9 to 39.6, neither.
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.Equal(
            "Access to CAMHS was poor. In the year to October 2026, 60.0% of the referrals decided were accepted, 40.0% of the children referred were seen within four weeks " +
            "and 30.0% of the referrals closed were closed before support. Of 3 key figures, 2 are weak and none is strong. Most often a referral was refused because the " +
            "threshold was not met: 25.0% of all that were decided in the year to October 2026. The four weeks are a proposed standard and not statutory. Counts from " +
            "records are shown however small they are: do not publish them as they are.",
            finding.Sentence);
        Assert.DoesNotContain(finding.Gaps, g => g.What == "Who is accepted at the threshold");
        Assert.Contains(finding.Gaps, g => g.What == "Who is in crisis while waiting, or after being turned away or closed before support");
    }

    [Fact]
    public void What_is_strong_and_what_is_not_stand_apart() => Assert.Contains(
        // 95 of 100 and 10 of 100 are strong, 40 of 100 weak and 30 of 100 neither.
        "In the year to October 2026, 95.0% of the referrals decided were accepted and 10.0% of the children in crisis were waiting when the crisis came, or had been turned away or " +
        "closed before support in the year before it, but 40.0% of the children referred were seen within four weeks and 30.0% of the referrals closed were closed before support.",
        new Records().With(Catalogue.Accepted, 95, 100, Camhs).With(Catalogue.SeenWithinFourWeeks, 40, 100, Camhs).With(Catalogue.ClosedBeforeSupport, 30, 100, Camhs)
            .With(Catalogue.CrisisBeforeSupport, 10, 100, Camhs).Ask(5).Sentence,
        StringComparison.Ordinal);

    [Fact]
    public void Of_children_in_crisis_it_is_said_what_is_counted() => Assert.Equal(
        "In the year to October 2026, 40.0% of the children in crisis were waiting when the crisis came, or had been turned away or closed before support in the year before it.",
        new Records().With(Catalogue.CrisisBeforeSupport, 40, 100, Camhs).Ask(5).Of(Catalogue.CrisisBeforeSupport).Sentence);

    // Wilson: 40 of 100 is 30.9 to 49.8, 41 of 100 is 31.9 to 50.8; 79 of 100 and 80 of 100 lie above 50.
    [Theory]
    [InlineData(40, Reading.Weak)]
    [InlineData(41, Reading.Middling)]
    [InlineData(79, Reading.Middling)]
    [InlineData(80, Reading.Strong)]
    public void A_figure_turns_at_its_bounds(double seen, Reading expected) =>
        Assert.Equal(expected, new Records().With(Catalogue.SeenWithinFourWeeks, seen, 100, Camhs).Ask(5).Of(Catalogue.SeenWithinFourWeeks).Reading);

    // 2 of 10 is 5.7 to 51.0: it meets the bound of strength, and may as well be weak.
    [Theory]
    [InlineData(2, 10, Reading.Middling)]
    [InlineData(20, 100, Reading.Strong)]
    [InlineData(60, 100, Reading.Weak)]
    [InlineData(59, 100, Reading.Middling)]
    public void Few_children_make_no_strength_and_no_weakness(double closed, double of, Reading expected) =>
        Assert.Equal(expected, new Records().With(Catalogue.ClosedBeforeSupport, closed, of, Camhs).Ask(5).Of(Catalogue.ClosedBeforeSupport).Reading);

    [Fact]
    public void One_key_figure_is_too_few()
    {
        var finding = new Records().With(Catalogue.SeenWithinFourWeeks, 20, 100, Camhs).Ask(5);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.StartsWith("No verdict: 1 of 4 key figures from the area's records can be judged, and at least 2 are needed.", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Symbols_are_not_judged_and_their_reason_is_said()
    {
        var records = new Records();
        foreach (var measure in (Measure[])[Catalogue.Accepted, Catalogue.SeenWithinFourWeeks])
        {
            var unsent = Given.Suppressed(measure, Schools.Area, Year, SenProvision.Unspecified).Of(Camhs).FromRecords();
            unsent.Symbol = new() { Kind = SymbolKind.NotAvailable, Reason = "One of two providers has sent nothing for 3 months." };
            records.With([unsent]);
        }
        var finding = records.Ask(5);
        Assert.All(finding.Evidence, e => Assert.Equal(Reading.NotJudged, e.Reading));
        Assert.StartsWith(
            "No verdict: 0 of 4 key figures from the area's records can be judged, and at least 2 are needed. Not judged: referrals accepted and seen within four weeks, because " +
            "there is no figure (one of two providers has sent nothing for 3 months).",
            finding.Sentence, StringComparison.Ordinal);
        // That acceptance is not known is no sign that nobody was referred.
        Assert.Equal(Reading.Middling, records.With(Catalogue.ClosedBeforeSupport, 30, 100, Camhs).Ask(5).Of(Catalogue.ClosedBeforeSupport).Reading);
    }

    [Fact]
    public void Three_referrals_are_too_few_for_any_figure()
    {
        var finding = new Records().With(Catalogue.Accepted, 1, 3, Camhs).With(Catalogue.SeenWithinFourWeeks, 0, 3, Camhs).Ask(5);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.All(finding.Evidence, e => Assert.Equal(Reading.NotJudged, e.Reading));
    }

    [Fact]
    public void Refusals_alone_give_no_verdict()
    {
        var finding = new Records().With(Catalogue.Accepted, 0, 60, Camhs).With(Catalogue.ClosedBeforeSupport, 60, 60, Camhs).Ask(5);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.All(finding.Evidence, e => Assert.Contains("refusals alone", e.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_no_refusal_is_recorded_acceptance_is_no_strength() =>
        Assert.Equal(Reading.NotJudged, new Records().With(Catalogue.Accepted, 60, 60, Camhs).Ask(5).Of(Catalogue.Accepted).Reading);

    [Theory]
    [InlineData(200, Verdict.Weakness)]
    [InlineData(400, Verdict.Weakness)]
    [InlineData(401, Verdict.InsufficientEvidence)]
    public void Records_of_which_more_than_half_are_gone_within_a_year_are_not_judged(double before, Verdict expected) =>
        Assert.Equal(expected, Poor.With(Catalogue.Accepted, 100, before, Camhs, YearBefore).Ask(5).Verdict);

    [Theory]
    [InlineData("2027-05-30", Verdict.Weakness)]
    [InlineData("2027-06-01", Verdict.InsufficientEvidence)]
    public void Records_that_ended_more_than_half_a_year_ago_are_not_judged(string asOf, Verdict expected) => Assert.Equal(expected, Poor.Ask(5, asOf).Verdict);

    [Fact]
    public void An_area_whose_records_are_a_month_behind_those_of_others_is_judged()
    {
        var records = Poor;
        foreach (var other in Schools.Others)
            records.With(Catalogue.Accepted, 80, 100, Camhs, "year to 2026-11", other);
        Assert.Equal(Verdict.Weakness, records.Ask(5, "2026-12-15").Verdict);
    }

    [Fact]
    public void Other_services_are_not_shown_and_teams_weigh_nothing()
    {
        var finding = new Records().With(Catalogue.Accepted, 10, 100, "Audiology").With(Catalogue.Accepted, 10, 100, "CAMHS: getting help").Ask(5);
        Assert.Empty(finding.Evidence);
    }

    [Fact]
    public void Over_many_areas_it_is_said_what_was_weak_in_how_many()
    {
        var finding = Poor.Ask(5);
        var nation = Reporting.Findings.NationalCount.Of(new Reporting.Findings.Camhs(), [.. Enumerable.Range(0, 12).Select(n => ($"{n:000}", finding))]);
        Assert.StartsWith("Access to CAMHS was poor in all local areas: 12 of the 12 with sufficient evidence (100%).", nation.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(
            " Of the areas in which each can be judged, many referrals were turned away in 12 of 12, waits were too long in 12 of 12 and most referrals were closed before support in " +
            "0 of 12.",
            nation.Sentence, StringComparison.Ordinal);
    }
}
