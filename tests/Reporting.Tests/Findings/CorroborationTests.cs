using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Schools;

namespace Send.Reporting.Tests.Findings;

public sealed class CorroborationTests
{
    [Theory]
    // The records of 400 pupils have 6.3 against 6.0, about as much. What was published is 4.7, 2.0 and 1.0 times that of its own peers.
    [InlineData(23.5, Reading.Middling, "strong by records and weak as published: records and published figures disagree, and it counts as middling.")]
    [InlineData(10.0, Reading.Middling, "strong by records and middling as published: records and published figures agree in part, and it counts as middling.")]
    [InlineData(5.0, Reading.Strong, null)]
    public void Strong_by_records_alone_is_not_strong_where_what_was_published_reads_otherwise(double published, Reading reading, string? said)
    {
        var finding = new Schools()
            .With(Catalogue.OverallAbsence, Spring, own: 9.9, peers: 6.1)
            .With(Catalogue.Suspensions, SpringBefore, own: published, peers: 5.0)
            .With(OfRecords(25, 400, SenProvision.SenSupport)).With(OfRecords(60, 1000, SenProvision.NoSen))
            .Ask(1);
        var evidence = finding.Of(Catalogue.Suspensions, SenProvision.SenSupport);
        Assert.Equal((reading, 6.25), (evidence.Reading, evidence.Observation.Figure.Value));
        Assert.Equal(said is not null, evidence.Sentence.EndsWith($" {Send.Reporting.Findings.Wording.Capital(said ?? "-")}", StringComparison.Ordinal));
        Assert.Equal(said is not null, finding.Sentence.Contains($" Suspensions, pupils at SEN support: {said ?? "-"}", StringComparison.Ordinal));
        Assert.Equal(reading == Reading.Strong, finding.Sentence.Contains("Strong: suspensions.", StringComparison.Ordinal));
    }

    [Fact]
    public void Weak_by_records_stays_weak_beside_a_published_figure_that_is_not()
    {
        var finding = new Schools()
            .With(Catalogue.Suspensions, SpringBefore, own: 5, peers: 5.0)
            .With(OfRecords(80, 400, SenProvision.SenSupport)).With(OfRecords(60, 1000, SenProvision.NoSen))
            .Ask(1);
        Assert.Equal(Reading.Weak, finding.Of(Catalogue.Suspensions, SenProvision.SenSupport).Reading);
    }

    [Fact]
    public void Records_of_health_services_are_held_against_what_was_published_of_the_area_too()
    {
        var published = Given.Figure(Catalogue.Accepted, Area, Records.Year, 0).OutOf(60, 100).Of(Records.Camhs);
        published.SchoolPhase = SchoolPhase.Unspecified;
        var records = new Records().With(Catalogue.Accepted, 95, 100, Records.Camhs).With(Catalogue.SeenWithinFourWeeks, 30, 100, Records.Camhs);
        Assert.Equal(Reading.Strong, records.Ask(5).Of(Catalogue.Accepted).Reading);
        var finding = records.With([published]).Ask(5);
        // 60 of 100 has the interval from 50.2 to 69.1, below 70.
        Assert.Equal(Reading.Middling, finding.Of(Catalogue.Accepted).Reading);
        Assert.Contains("Referrals accepted, All CAMHS teams: strong by records and weak as published: records and published figures disagree", finding.Sentence, StringComparison.Ordinal);
    }

    private static Observation OfRecords(double numerator, double denominator, SenProvision sen) =>
        Given.Figure(Catalogue.Suspensions, Area, SpringBefore, 0, sen).OutOf(numerator, denominator).FromRecords();
}
