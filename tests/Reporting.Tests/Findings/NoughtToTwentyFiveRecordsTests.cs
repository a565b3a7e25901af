using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Records;

namespace Send.Reporting.Tests.Findings;

public sealed class NoughtToTwentyFiveRecordsTests
{
    private static Records Ages(double to25, double of, double by19) => new Records()
        .With(Share(Catalogue.CommissionedTo25, to25, of)).With(Catalogue.EndingBy19, by19, "", Month);

    [Fact]
    public void It_is_a_weakness_where_more_than_half_of_the_key_figures_are_weak()
    {
        // Wilson: 20 of 40 is 35.2 to 64.8, below 75; 30 of 40 is 59.8 to 85.8, neither.
        var finding = Ages(3, 8, 2).With(Catalogue.Planned, 20, 40).With(Catalogue.Received, 30, 40).Ask(6);
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.StartsWith(
            "There is not enough progress towards a coordinated service from 0 to 25. In October 2026, 37.5% of the health services were commissioned to 25 (3 of 8) and 2 services " +
            "ended at or before the 19th birthday. In the year to October 2026, 50.0% of the young people due to move had a plan by 17 and a half and 75.0% of those who " +
            "needed an adult service were received by one. The figures of commissioned ages are of one list and count as one. Of 3 key figures, 2 are weak and none is strong.",
            finding.Sentence, StringComparison.Ordinal);
        Assert.Equal(["What young people from 19 to 25 receive"], finding.Gaps.Select(g => g.What));
    }

    [Theory]
    // 3 of 8 is weak and 5 of 8 middling; none that ends by 19 is strong.
    [InlineData(3, 0, "37.5% of the health services were commissioned to 25 (3 of 8), but no service ended at or before the 19th birthday.")]
    [InlineData(5, 0, "62.5% of the health services were commissioned to 25 (5 of 8) and no service ended at or before the 19th birthday.")]
    [InlineData(8, 1, "100.0% of the health services were commissioned to 25 (8 of 8), but 1 service ended at or before the 19th birthday.")]
    public void Good_beside_bad_is_told_with_a_but(double to25, double by19, string said) =>
        Assert.Contains($"In October 2026, {said}", Ages(to25, 8, by19).With(Catalogue.Planned, 20, 40).Ask(6).Sentence, StringComparison.Ordinal);

    // Wilson: 20 of 40 is 35.2 to 64.8, weak; 40 of 40 is 91.2 to 100, strong; 34 of 40 is 70.9 to 92.9, neither.
    [Theory]
    [InlineData(8, 0, 40, Verdict.Strength)]
    [InlineData(8, 1, 40, Verdict.Mixed)]
    [InlineData(5, 0, 40, Verdict.Mixed)]
    [InlineData(3, 0, 20, Verdict.Weakness)]
    [InlineData(8, 1, 20, Verdict.Weakness)]
    [InlineData(3, 2, 34, Verdict.Mixed)]
    public void The_two_figures_of_commissioned_ages_weigh_as_one_beside_that_of_moves(double to25, double by19, double planned, Verdict expected) =>
        Assert.Equal(expected, Ages(to25, 8, by19).With(Catalogue.Planned, planned, 40).Ask(6).Verdict);

    [Fact]
    public void Commissioned_ages_alone_are_one_kind_of_evidence_and_no_verdict()
    {
        var finding = Ages(0, 8, 2).Ask(6);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.StartsWith(
            "No verdict: moves into adult services cannot be judged from the area's records, and a verdict needs both commissioned ages and moves into adult services.",
            finding.Sentence, StringComparison.Ordinal);
        Assert.Equal((Reading.Weak, Reading.Weak), (finding.Of(Catalogue.CommissionedTo25).Reading, finding.Of(Catalogue.EndingBy19).Reading));
    }

    [Fact]
    public void Nor_are_moves_alone_a_verdict()
    {
        var finding = new Records().With(Catalogue.Planned, 20, 40).With(Catalogue.Received, 10, 40).Ask(6);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.StartsWith("No verdict: commissioned ages cannot be judged", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspectors_judgement_gives_the_verdict_that_one_kind_of_evidence_does_not() => Assert.Equal(
        Verdict.Weakness, Ages(0, 8, 2).With([Given.Figure(Catalogue.Judgements[5], Schools.Area, "2026-03", 3).FromRecords()]).Ask(6).Verdict);

    [Theory]
    [InlineData(0, Reading.Strong)]
    [InlineData(1, Reading.Weak)]
    public void One_service_that_ends_by_19_is_weak_and_none_is_strong(double by19, Reading expected) =>
        Assert.Equal(expected, Ages(8, 8, by19).Ask(6).Of(Catalogue.EndingBy19).Reading);

    [Theory]
    [InlineData(0, "no service ended")]
    [InlineData(1, "1 service ended")]
    [InlineData(2, "2 services ended")]
    public void How_many_end_by_19_is_said_as_people_say_it(double by19, string said) =>
        Assert.Equal($"In October 2026, {said} at or before the 19th birthday.", Ages(8, 8, by19).Ask(6).Of(Catalogue.EndingBy19).Sentence);

    [Theory]
    [InlineData(49, Reading.Weak)]
    [InlineData(50, Reading.Middling)]
    [InlineData(79, Reading.Middling)]
    [InlineData(80, Reading.Strong)]
    public void Services_commissioned_to_25_turn_at_half_and_at_four_in_five(double to25, Reading expected) =>
        Assert.Equal(expected, Ages(to25, 100, 0).Ask(6).Of(Catalogue.CommissionedTo25).Reading);

    [Theory]
    [InlineData(2, Verdict.InsufficientEvidence)]
    [InlineData(3, Verdict.Weakness)]
    public void Ages_of_one_or_two_services_are_no_picture_of_an_area(double services, Verdict expected)
    {
        var finding = Ages(0, services, services).With(Catalogue.Planned, 20, 40).Ask(6);
        Assert.Equal(expected, finding.Verdict);
        Assert.Equal(expected == Verdict.InsufficientEvidence, finding.Sentence.StartsWith("No verdict: commissioned ages cannot be judged from the area's records, and a verdict needs both commissioned ages and moves into adult services.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10, "In over a quarter of local areas with records of commissioned ages (10 of 30), health services end at or before the 19th birthday.")]
    [InlineData(11, "In over a third of local areas with records of commissioned ages (11 of 30), health services end at or before the 19th birthday.")]
    [InlineData(6, "In some local areas with records of commissioned ages (6 of 30), health services end at or before the 19th birthday.")]
    public void One_area_more_or_less_across_an_edge_changes_the_words(int ending, string said)
    {
        var (weak, strong) = (Ages(0, 8, 2).With(Catalogue.Planned, 20, 40).Ask(6), Ages(8, 8, 0).With(Catalogue.Planned, 40, 40).Ask(6));
        var nation = Reporting.Findings.NationalCount.Of(
            new Reporting.Findings.NoughtToTwentyFive(), [.. Enumerable.Range(0, 30).Select(n => ($"{n:000}", n < ending ? weak : strong))]);
        Assert.Contains(said, nation.Sentence, StringComparison.Ordinal);
        Assert.Equal((ending, 30 - ending), (nation.Weakness, nation.Strength));
    }

    // Services are no sample of people: their share has no interval.
    private static IEnumerable<Observation> Share(Measure measure, double numerator, double denominator)
    {
        var observation = new Records().With(measure, 100 * numerator / denominator, "", Month).Observations[0];
        (observation.Figure.Numerator, observation.Figure.Denominator) = (numerator, denominator);
        return [observation];
    }
}
