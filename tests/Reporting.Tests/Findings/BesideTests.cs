using Send.Measures.V1;
using Send.Reporting.V1;
using Xunit;
using static Send.Reporting.Tests.Records;

namespace Send.Reporting.Tests.Findings;

public sealed class BesideTests
{
    [Fact]
    public void Suspensions_and_waits_stand_side_by_side_by_area_and_period_and_prove_no_cause()
    {
        var records = Waits.With(Suspensions("2025/26", 9)).With(Suspensions("2024/25", 8));
        var evidence = records.Ask(2).Of(Catalogue.SeenWithinFourWeeks);
        Assert.Equal((Reading.Context, EvidenceRole.Supporting), (evidence.Reading, evidence.Role));
        Assert.Equal(
            "Suspensions, pupils at SEN support: 9.0 for each 100 in 2025/26; a year before 8.0 for each 100, while seen within four weeks, All CAMHS teams: 45.0% in the year " +
            "to October 2026; a year before 60.0%. A child whose distress is not met may be suspended for how it shows. The two stand side by side and prove no cause.",
            evidence.Sentence);
        Assert.Equal(Reading.Context, records.Ask(5).Of(Catalogue.Suspensions, SenProvision.SenSupport).Reading);
    }

    [Fact]
    public void Without_a_year_before_or_of_another_time_nothing_stands_beside()
    {
        Assert.DoesNotContain(Waits.With(Suspensions("2025/26", 9)).Ask(2).Evidence, e => e.Observation.MeasureId == Catalogue.SeenWithinFourWeeks.Id);
        var old = Waits.With(Suspensions("2024/25", 9)).With(Suspensions("2023/24", 8));
        Assert.DoesNotContain(old.Ask(2).Evidence, e => e.Observation.MeasureId == Catalogue.SeenWithinFourWeeks.Id);
    }

    private static Records Waits => new Records()
        .With(Catalogue.SeenWithinFourWeeks, 45, 100, Camhs).With(Catalogue.SeenWithinFourWeeks, 60, 100, Camhs, YearBefore);

    private static IEnumerable<Observation> Suspensions(string period, double value) =>
        [Given.Figure(Catalogue.Suspensions, Schools.Area, period, value, SenProvision.SenSupport)];
}
