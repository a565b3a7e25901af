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
        var evidence = Now(records.Ask(2), Catalogue.SeenWithinFourWeeks)!;
        Assert.Equal((Reading.Context, EvidenceRole.Supporting), (evidence.Reading, evidence.Role));
        Assert.Equal(
            "Suspensions, pupils at SEN support: 9.0 for each 100 in 2025/26; a year before 8.0 for each 100, while seen within four weeks, All CAMHS teams: 45.0% in the year " +
            "to October 2026; a year before 60.0%. A child whose distress is not met may be suspended for how it shows. The two stand side by side and prove no cause.",
            evidence.Sentence);
        Assert.Equal(Reading.Context, Now(records.Ask(5), Catalogue.Suspensions)!.Reading);
    }

    [Fact]
    public void Without_a_year_before_or_of_another_time_nothing_stands_beside()
    {
        Assert.DoesNotContain(Waits.With(Suspensions("2025/26", 9)).Ask(2).Evidence, e => e.Observation.MeasureId == Catalogue.SeenWithinFourWeeks.Id);
        var old = Waits.With(Suspensions("2024/25", 9)).With(Suspensions("2023/24", 8));
        Assert.DoesNotContain(old.Ask(2).Evidence, e => e.Observation.MeasureId == Catalogue.SeenWithinFourWeeks.Id);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Every_figure_that_is_quoted_is_in_the_evidence_once(int number)
    {
        var finding = Waits.With(Suspensions("2025/26", 9)).With(Suspensions("2024/25", 8)).Ask(number);
        Assert.Equal(
            ["camhs-seen-within-four-weeks 45 year to 2026-10", "camhs-seen-within-four-weeks 60 year to 2025-10", "suspensions 8 2024/25", "suspensions 9 2025/26"],
            finding.Evidence.Select(e => $"{e.Observation.MeasureId} {e.Observation.Figure.Value} {e.Observation.Period.Text}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(10, 10, true)]
    [InlineData(9, 10, false)]
    [InlineData(10, 9, false)]
    public void A_pair_of_which_a_figure_rests_on_too_few_is_not_quoted(double now, double before, bool quoted)
    {
        var records = new Records().With(Catalogue.SeenWithinFourWeeks, 4, now, Camhs).With(Catalogue.SeenWithinFourWeeks, 6, before, Camhs, YearBefore)
            .With(Suspensions("2025/26", 9)).With(Suspensions("2024/25", 8));
        Assert.Equal(quoted, Now(records.Ask(2), Catalogue.SeenWithinFourWeeks) is not null);
    }

    [Theory]
    [InlineData(30, 30, true)]
    [InlineData(29, 30, false)]
    [InlineData(30, 29, false)]
    public void Nor_is_one_of_records_of_too_few_pupils(double now, double before, bool quoted)
    {
        var records = Waits.With([OfRecords("2025/26", now), OfRecords("2024/25", before)]);
        Assert.Equal(quoted, Now(records.Ask(2), Catalogue.SeenWithinFourWeeks) is not null);
    }

    [Fact]
    public void Nor_is_one_whose_records_stopped()
    {
        var records = Waits.With(Suspensions("2025/26", 9)).With(Suspensions("2024/25", 8)).With(Catalogue.Accepted, 20, 40, Camhs);
        Assert.NotNull(Now(records.Ask(2), Catalogue.SeenWithinFourWeeks));
        Assert.Null(Now(records.With(Catalogue.Accepted, 40, 81, Camhs, YearBefore).Ask(2), Catalogue.SeenWithinFourWeeks));
    }

    [Fact]
    public void Nor_a_rate_of_a_handful_of_pupils()
    {
        // The City of London has one state-funded school.
        var waits = new Records().With(Catalogue.SeenWithinFourWeeks, 45, 100, Camhs, Year, "201").With(Catalogue.SeenWithinFourWeeks, 60, 100, Camhs, YearBefore, "201");
        Observation[] suspensions =
        [
            Given.Figure(Catalogue.Suspensions, "201", "2025/26", 9, SenProvision.SenSupport), Given.Figure(Catalogue.Suspensions, "201", "2024/25", 8, SenProvision.SenSupport),
        ];
        Assert.Null(Now(Asked.Finding(2, "201", [.. waits.Observations, .. suspensions]), Catalogue.SeenWithinFourWeeks));
    }

    private static Evidence? Now(Finding finding, Measure measure) =>
        finding.Evidence.FirstOrDefault(e => e.Observation.MeasureId == measure.Id && e.Sentence.EndsWith("prove no cause.", StringComparison.Ordinal));

    private static Records Waits => new Records()
        .With(Catalogue.SeenWithinFourWeeks, 45, 100, Camhs).With(Catalogue.SeenWithinFourWeeks, 60, 100, Camhs, YearBefore);

    private static Observation OfRecords(string period, double pupils) =>
        Given.Figure(Catalogue.Suspensions, Schools.Area, period, 0, SenProvision.SenSupport).OutOf(3, pupils).FromRecords();

    private static IEnumerable<Observation> Suspensions(string period, double value) =>
        [Given.Figure(Catalogue.Suspensions, Schools.Area, period, value, SenProvision.SenSupport)];
}
