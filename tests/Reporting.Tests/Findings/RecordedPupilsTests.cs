using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Schools;

namespace Send.Reporting.Tests.Findings;

public sealed class RecordedPupilsTests
{
    [Theory]
    [InlineData(29, Reading.NotJudged)]
    [InlineData(30, Reading.Weak)]
    public void Records_of_fewer_than_thirty_pupils_decide_nothing(double pupils, Reading reading)
    {
        var evidence = Severe(3, pupils).Ask(2).Of(Catalogue.SevereAbsence, SenProvision.EhcPlan);
        Assert.Equal((reading, pupils), (evidence.Reading, evidence.Observation.Figure.Denominator));
        Assert.Equal(reading == Reading.NotJudged, evidence.Sentence.EndsWith("Not judged: the records are of 29 pupils, and fewer than 30 decide nothing.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_published_of_as_few_is_judged_as_before() =>
        Assert.Equal(Reading.Weak, new Schools()
            .With(Given.Figure(Catalogue.SevereAbsence, Area, Year, 0, SenProvision.EhcPlan).OutOf(4, 14))
            .With(Given.Figure(Catalogue.SevereAbsence, Area, Year, 1.7, SenProvision.NoSen))
            .Ask(2).Of(Catalogue.SevereAbsence, SenProvision.EhcPlan).Reading);

    [Fact]
    public void Of_sessions_the_pupils_in_the_same_registers_count()
    {
        var schools = new Schools()
            .With(OfRecords(Catalogue.OverallAbsence, Spring, 375, 1790, SenProvision.EhcPlan)).With(OfRecords(Catalogue.OverallAbsence, Spring, 2144, 36194, SenProvision.NoSen))
            .With(OfRecords(Catalogue.PersistentAbsence, Spring, 5, 14, SenProvision.EhcPlan)).With(OfRecords(Catalogue.PersistentAbsence, Spring, 46, 297, SenProvision.NoSen));
        Assert.EndsWith("the records are of 14 pupils, and fewer than 30 decide nothing.", schools.Ask(2).Of(Catalogue.OverallAbsence, SenProvision.EhcPlan).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_pupils_without_SEN_decide_nothing_either()
    {
        var evidence = new Schools()
            .With(OfRecords(Catalogue.SevereAbsence, Year, 4, 40, SenProvision.EhcPlan)).With(OfRecords(Catalogue.SevereAbsence, Year, 1, 29, SenProvision.NoSen))
            .Ask(2).Of(Catalogue.SevereAbsence, SenProvision.EhcPlan);
        Assert.EndsWith("Not judged: of pupils without SEN the records are of 29 pupils, and fewer than 30 decide nothing.", evidence.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_published_of_the_same_is_judged_instead_against_what_was_published_of_their_peers()
    {
        // By records 1 of 16 is 6.3, about the 6.0 of their peers; published are 23.5 against 5.0, 4.7 times.
        var finding = new Schools()
            .With(Catalogue.OverallAbsence, Spring, own: 9.9, peers: 6.1)
            .With(Catalogue.Suspensions, SpringBefore, own: 23.5, peers: 5.0, SenProvision.EhcPlan)
            .With(OfRecords(Catalogue.Suspensions, SpringBefore, 1, 16, SenProvision.EhcPlan))
            .With(OfRecords(Catalogue.Suspensions, SpringBefore, 18, 300, SenProvision.NoSen))
            .Ask(2);
        var (ofRecords, published) = finding.Evidence.Where(e => e.Observation.MeasureId == Catalogue.Suspensions.Id).ToList() is [var first, var second] ? (first, second) : default;
        Assert.Equal((Reading.NotJudged, 6.25, 6.0), (ofRecords.Reading, ofRecords.Observation.Figure.Value, ofRecords.Beside(ComparatorKind.Peers)!.Value));
        Assert.Equal((Reading.Weak, 23.5, 5.0), (published.Reading, published.Observation.Figure.Value, published.Beside(ComparatorKind.Peers)!.Value));
        Assert.Equal(Verdict.Weakness, finding.Verdict);
        Assert.EndsWith(
            "Of 2 key figures, 2 are weak and none is strong. Weak, pupils at SEN support: overall absence; pupils with EHC plans: suspensions. " +
            "Not judged: suspensions of pupils with EHC plans, because the records are of 16 pupils, and fewer than 30 decide nothing. " +
            "What was published is judged instead: suspensions of pupils with EHC plans. Counts from records are shown however small they are: do not publish them as they are.",
            finding.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(finding.Gaps, g => g.What.StartsWith("A judgement on suspensions of pupils with EHC plans", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_verdict_the_answer_says_which_records_are_of_too_few()
    {
        var finding = Severe(4, 14).Ask(2);
        Assert.Equal(Verdict.InsufficientEvidence, finding.Verdict);
        Assert.StartsWith(
            "No verdict: 0 of 5 key measures can be judged, and at least 2 are needed. Not judged: severe absence of pupils with EHC plans, because the records are of 14 pupils",
            finding.Sentence, StringComparison.Ordinal);
        Assert.Contains(finding.Gaps, g => g.What == "A judgement on severe absence of pupils with EHC plans: the records are of 14 pupils, and fewer than 30 decide nothing");
    }

    private static Schools Severe(double absent, double of) => new Schools()
        .With(OfRecords(Catalogue.SevereAbsence, Year, absent, of, SenProvision.EhcPlan)).With(OfRecords(Catalogue.SevereAbsence, Year, 5, 297, SenProvision.NoSen));

    private static Observation OfRecords(Measure measure, string period, double numerator, double denominator, SenProvision sen) =>
        Given.Figure(measure, Area, period, 0, sen).OutOf(numerator, denominator).FromRecords();
}
