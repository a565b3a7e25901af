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
    public async Task Of_a_rolling_year_the_latest_round_counts_and_not_the_sum_and_provisions_by_themselves()
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
                ("year to 2026-02", SenProvision.Unspecified, 20, 60), ("year to 2026-02", SenProvision.EhcPlan, 20, 60),
            ],
            figures);
    }

    [Fact]
    public async Task A_question_that_a_later_round_did_not_put_keeps_its_answers_and_each_group_has_its_own_latest_round()
    {
        await service.Record(SurveyCalls.Asked("307", "a", SurveyQuestion.EnoughTherapy));
        await service.Record(SurveyCalls.Asked("307", "b", SurveyQuestion.TherapyInTime));
        await service.Record(SurveyCalls.Asked("307", "c", SurveyQuestion.PreparedForAdulthood).With(a => (a.Group, a.Invited, a.Responded) = (SurveyGroup.ChildrenAndYoungPeople, 400, 150)));
        await service.Record(SurveyCalls.Asked("307", "d", SurveyQuestion.EnoughTherapy).With(a =>
            (a.Round, a.StartsOn, a.EndsOn, a.Invited, a.Responded, a.Yes, a.No) = ("autumn", "2025-10-06", "2025-10-24", 250, 130, 50, 50)));

        var figures = (await service.Observations("307")).Where(o => o.Period.Text == "year to 2025-10")
            .ToDictionary(o => o.MeasureId, o => (o.Figure.Numerator, o.Figure.Denominator));
        Assert.Equal((50, 100), figures["parents-say-enough-therapy"]);
        Assert.Equal((30, 100), figures["parents-say-therapy-in-time"]);
        // The parents of autumn, and the young people of spring: 130 and 150 of 250 and 400.
        Assert.Equal((280, 650), figures["survey-response-rate"]);
    }

    [Fact]
    public async Task The_response_rate_is_of_the_widest_circle_and_not_of_a_question_that_was_put_to_one_provision_alone()
    {
        await service.Record(SurveyCalls.Asked("308", "a").With(a => a.SenProvision = SenProvision.EhcPlan));
        await service.Record(SurveyCalls.Asked("308", "b", SurveyQuestion.EnoughTherapy).With(a => (a.Invited, a.Responded, a.Yes, a.No, a.Unsure) = (500, 110, 30, 70, 10)));
        Assert.Equal(22, (await service.Measured("308", "survey-response-rate")).Figure.Value);
        Assert.Equal(60, (await service.Measured("308", "survey-response-rate", SenProvision.EhcPlan)).Figure.Value);

        // One question was put to those with EHC plans alone, and another to those on SEN support alone: 120 and 45 of 200 and 300.
        await service.Record(SurveyCalls.Asked("309", "a").With(a => a.SenProvision = SenProvision.EhcPlan));
        await service.Record(SurveyCalls.Asked("309", "b", SurveyQuestion.EnoughTherapy).With(a =>
            (a.SenProvision, a.Invited, a.Responded, a.Yes, a.No, a.Unsure) = (SenProvision.SenSupport, 300, 45, 30, 10, 5)));
        Assert.Equal(33, (await service.Measured("309", "survey-response-rate")).Figure.Value);
    }

    [Fact]
    public async Task Asked_to_take_a_child_home_is_of_parents_of_those_with_SEN_alone()
    {
        await service.Record(SurveyCalls.Asked("310", "n").With(a => (a.SenProvision, a.Yes, a.No, a.Unsure) = (SenProvision.NoSen, 2, 98, 0)));
        await service.Record(SurveyCalls.Asked("310", "k").With(a => (a.SenProvision, a.Yes, a.No, a.Unsure) = (SenProvision.SenSupport, 12, 40, 8)));
        await service.Record(SurveyCalls.Asked("310", "e").With(a => (a.SenProvision, a.Yes, a.No, a.Unsure) = (SenProvision.EhcPlan, 18, 20, 2)));
        await service.Record(SurveyCalls.Asked("311", "n").With(a => a.SenProvision = SenProvision.NoSen));

        // 12 and 18 of 60 and 40; the 2 of 100 without SEN stand by themselves.
        var all = (await service.Measured("310", "parents-asked-to-take-child-home")).Figure;
        Assert.Equal((30, 100), (all.Numerator, all.Denominator));
        Assert.Equal(2, (await service.Measured("310", "parents-asked-to-take-child-home", SenProvision.NoSen)).Figure.Value);
        Assert.DoesNotContain(await service.Observations("311"), o => o.MeasureId == "parents-asked-to-take-child-home" && o.SenProvision == SenProvision.Unspecified);
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
