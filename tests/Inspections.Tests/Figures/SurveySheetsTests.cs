using Send.Inspections.Tests.Surveys;
using Send.Inspections.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Figures;

public sealed class SurveySheetsOnSqliteTests(OnSqlite service) : SurveySheetsTests(service), IClassFixture<OnSqlite>;

public sealed class SurveySheetsOnPostgreSqlTests(OnPostgreSql service) : SurveySheetsTests(service), IClassFixture<OnPostgreSql>;

public abstract class SurveySheetsTests(RunningInspections service)
{
    [Fact]
    public async Task Asked_to_take_a_child_home_is_out_of_all_who_answered_the_question()
    {
        await service.Record(SurveyCalls.Asked("302", "a"));
        var asked = await service.Measured("302", "parents-asked-to-take-child-home");
        // 30 of the 30, 70 and 10; by Wilson 19.8 to 36.2.
        Assert.Equal((30d, 110d, "year to 2025-03", Grain.Records), (asked.Figure.Numerator, asked.Figure.Denominator, asked.Period.Text, asked.Source.Grain));
        Assert.Equal(27.27, asked.Figure.Value, 0.01);
        Assert.Equal((19.8, 36.3), (Math.Round(asked.Figure.Interval.Lower, 1), Math.Round(asked.Figure.Interval.Upper, 1)));
    }

    [Fact]
    public async Task Other_questions_are_out_of_those_who_said_yes_or_no_and_what_was_not_asked_has_no_figure()
    {
        await service.Record(SurveyCalls.Asked("303", "a", SurveyQuestion.EnoughTherapy));
        Assert.Equal(100, (await service.Measured("303", "parents-say-enough-therapy")).Figure.Denominator);
        Assert.Equal(60, (await service.Measured("303", "survey-response-rate")).Figure.Value);
        Assert.Equal(2, (await service.Observations("303")).Count);
    }

    [Fact]
    public async Task Rounds_of_twelve_months_count_together_and_provisions_by_themselves()
    {
        await service.Record(SurveyCalls.Asked("304", "a", SurveyQuestion.EnoughTherapy).With(a => (a.SenProvision, a.Yes, a.No) = (SenProvision.EhcPlan, 10, 30)));
        await service.Record(SurveyCalls.Asked("304", "b", SurveyQuestion.EnoughTherapy).With(a => (a.SenProvision, a.Yes, a.No) = (SenProvision.SenSupport, 30, 30)));
        await service.Record(SurveyCalls.Asked("304", "c", SurveyQuestion.EnoughTherapy).With(a =>
            (a.Round, a.StartsOn, a.EndsOn, a.SenProvision, a.Yes, a.No) = ("next", "2026-02-02", "2026-02-20", SenProvision.EhcPlan, 20, 40)));
        var figures = (await service.Observations("304")).Where(o => o.MeasureId == "parents-say-enough-therapy")
            .Select(o => (o.Period.Text, o.SenProvision, o.Figure.Numerator, o.Figure.Denominator)).ToHashSet();
        Assert.Equal(
            [
                ("year to 2025-03", SenProvision.Unspecified, 40, 100), ("year to 2025-03", SenProvision.EhcPlan, 10, 40), ("year to 2025-03", SenProvision.SenSupport, 30, 60),
                ("year to 2026-02", SenProvision.Unspecified, 60, 160), ("year to 2026-02", SenProvision.EhcPlan, 30, 100), ("year to 2026-02", SenProvision.SenSupport, 30, 60),
            ],
            figures);
    }

    [Fact]
    public async Task Nobody_who_says_yes_or_no_is_no_figure_of_nought()
    {
        await service.Record(SurveyCalls.Asked("305", "a", SurveyQuestion.TherapyInTime).With(a => (a.Yes, a.No, a.Unsure) = (0, 0, 120)));
        var said = await service.Measured("305", "parents-say-therapy-in-time");
        Assert.Null(said.Figure);
        Assert.Equal(SymbolKind.NobodyCounted, said.Symbol.Kind);
    }

    [Fact]
    public async Task Figures_follow_amendments_and_go_with_a_withdrawal()
    {
        var recorded = await service.Record(SurveyCalls.Asked("306", "a"));
        var amended = await service.Amend(recorded.With(a => a.Yes = 20));
        Assert.Equal(20, (await service.Measured("306", "parents-asked-to-take-child-home")).Figure.Value);
        await service.Withdraw(amended);
        Assert.Empty(await service.Observations("306"));
    }
}
