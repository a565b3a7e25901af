using Microsoft.Extensions.Time.Testing;
using Send.Inspections.Inspections;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Inspections;

public sealed class InspectionCheckTests
{
    private readonly InspectionCheck check = new(AreaRegister.England, new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("unknown-area", "999")]
    [InlineData("unknown-area", "")]
    [InlineData("area-not-in-being", "909")]
    [InlineData("area-not-in-being", "E10000006")]
    public void An_area_is_known_and_was_in_being(string code, string area) => Refused(code, "area_code", Given.Of2023(area));

    [Fact]
    public void A_name_is_no_code_and_the_codes_that_may_be_meant_are_suggested() =>
        Assert.Contains("301 Barking and Dagenham", Refused("unknown-area", "area_code", Given.Of2016("Barking")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_former_area_is_told_of_with_those_that_took_its_place() =>
        Assert.Contains("942 and 943", Refused("area-not-in-being", "area_code", Given.Of2023("909")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("909", "2023-03-31", true)]
    [InlineData("909", "2023-04-01", false)]
    [InlineData("942", "2023-03-31", false)]
    [InlineData("942", "2023-04-01", true)]
    public void An_area_is_in_being_to_the_day(string area, string day, bool inBeing) =>
        Assert.Equal(inBeing, Check(Given.Of2023(area, day)).Kept is not null);

    [Fact]
    public void Cumbria_was_inspected_while_it_was_in_being() => Assert.Equal("909", Check(Given.Of2016("E10000006")).Kept!.AreaCode);

    [Theory]
    [InlineData("not-a-day", "started_on", "27/03/2017", "", "2022-12-01")]
    [InlineData("not-a-day", "started_on", "2017-02-29", "", "2022-12-01")]
    [InlineData("not-a-day", "ended_on", "2017-03-27", "tomorrow", "2022-12-01")]
    [InlineData("not-a-day", "published_on", "2017-03-27", "", "")]
    [InlineData("ended-before-start", "ended_on", "2017-03-27", "2017-03-26", "2022-12-01")]
    [InlineData("published-before-start", "published_on", "2017-03-27", "", "2017-03-26")]
    [InlineData("published-before-end", "published_on", "2017-03-27", "2017-03-31", "2017-03-30")]
    [InlineData("in-the-future", "published_on", "2017-03-27", "", "2026-11-24")]
    [InlineData("in-the-future", "ended_on", "2017-03-27", "2026-11-24", "2022-12-01")]
    public void Days_are_days_in_their_order_and_not_to_come(string code, string field, string started, string ended, string published) =>
        Refused(code, field, Given.Of2016().With(i => (i.StartedOn, i.EndedOn, i.PublishedOn) = (started, ended, published)));

    [Fact]
    public void What_is_published_today_is_kept() => Assert.NotNull(Check(Given.Of2023().With(i => i.PublishedOn = "2026-11-23")).Kept);

    [Theory]
    [InlineData(Framework._2016, "2016-04-30", false)]
    [InlineData(Framework._2016, "2016-05-01", true)]
    [InlineData(Framework._2016, "2022-12-31", true)]
    [InlineData(Framework._2016, "2023-01-01", false)]
    [InlineData(Framework._2023, "2022-12-31", false)]
    [InlineData(Framework._2023, "2023-01-01", true)]
    public void A_framework_holds_while_it_is_in_force(Framework framework, string day, bool inForce)
    {
        var given = framework == Framework._2016 ? Given.Of2016() : Given.Of2023();
        var inspection = given.With(i => (i.StartedOn, i.EndedOn, i.PublishedOn) = (day, "", "2024-01-15"));
        if (inForce)
            Assert.NotNull(Check(inspection).Kept);
        else
            Refused("framework-not-in-force", "framework", inspection);
    }

    [Fact]
    public void A_framework_is_one_of_the_two_and_has_its_own_result()
    {
        Refused("no-framework", "framework", Given.Of2016().With(i => i.Framework = Framework.Unspecified));
        Refused("no-framework", "framework", Given.Of2023().With(i => i.Framework = (Framework)9));
        Refused("wrong-framework", "outcome", Given.Of2023().With(i => i.StatementOfAction = new()));
        Refused("wrong-framework", "statement_of_action", Given.Of2016().With(i => i.Outcome = new()));
        Refused("wrong-framework", "outcome", Given.Of2023().With(i => i.ClearResult()));
    }

    [Fact]
    public void Only_a_result_that_was_sent_is_said_to_be_of_the_other_framework()
    {
        Assert.EndsWith(", and has no outcome of 2023. Give statement_of_action.", Message(Given.Of2016().With(i => i.Outcome = new())), StringComparison.Ordinal);
        Assert.EndsWith("says whether a written statement of action is required. Give statement_of_action.", Message(Given.Of2016().With(i => i.ClearResult())), StringComparison.Ordinal);
        Assert.EndsWith("has one of its outcomes. Give outcome.", Message(Given.Of2023().With(i => i.ClearResult())), StringComparison.Ordinal);

        string Message(Inspection inspection) => Check(inspection).Refused!.Message;
    }

    [Fact]
    public void Weaknesses_are_counts_and_belong_to_a_statement()
    {
        const string Field = "statement_of_action.significant_weaknesses";
        Refused("negative-count", Field, Given.Of2016().With(i => i.StatementOfAction.SignificantWeaknesses = -1));
        Refused("weaknesses-without-statement", Field, Given.Of2016().With(i => i.StatementOfAction.Required = false));
        Refused("weaknesses-without-statement", Field, Given.Of2016().With(i => i.StatementOfAction = new() { SignificantWeaknesses = 0 }));
        Assert.Null(Check(Given.Of2016().With(i => i.StatementOfAction = new() { Required = true })).Kept!.SignificantWeaknesses);
    }

    [Theory]
    [InlineData("not-a-day", ".started_on", "", "", 1, 0)]
    [InlineData("not-a-day", ".published_on", "2019-05-13", "soon", 1, 0)]
    [InlineData("revisit-before-inspection", ".started_on", "2017-03-26", "", 1, 0)]
    [InlineData("published-before-start", ".published_on", "2019-05-13", "2019-05-12", 1, 0)]
    [InlineData("in-the-future", ".started_on", "2026-11-24", "", 1, 0)]
    [InlineData("in-the-future", ".published_on", "2019-05-13", "2026-11-24", 1, 0)]
    [InlineData("negative-count", "", "2019-05-13", "", -1, 0)]
    [InlineData("negative-count", "", "2019-05-13", "", 0, -1)]
    [InlineData("more-weaknesses-than-there-are", "", "2019-05-13", "", 3, 1)]
    [InlineData("more-weaknesses-than-there-are", "", "2019-05-13", "", int.MaxValue, int.MaxValue)]
    public void A_revisit_comes_after_and_speaks_of_the_weaknesses_that_there_are(
        string code, string field, string started, string published, int progressed, int notProgressed)
    {
        var revisit = new Revisit { StartedOn = started, PublishedOn = published, WeaknessesProgressed = progressed, WeaknessesNotProgressed = notProgressed };
        Refused(code, $"statement_of_action.revisit{field}", Given.Of2016().With(i => i.StatementOfAction.Revisit = revisit));
    }

    [Fact]
    public void A_revisit_needs_a_statement_and_a_progress_that_there_is()
    {
        var revisit = new Revisit { StartedOn = "2019-05-13", Progress = Progress.All };
        Assert.NotNull(Check(Given.Of2016().With(i => i.StatementOfAction.Revisit = revisit)).Kept);
        Refused("revisit-without-statement", "statement_of_action.revisit", Given.Of2016().With(i => i.StatementOfAction = new() { Revisit = revisit }));
        revisit.Progress = (Progress)9;
        Refused("unknown-value", "statement_of_action.revisit.progress", Given.Of2016().With(i => i.StatementOfAction.Revisit = revisit));
    }

    [Fact]
    public void An_outcome_is_one_of_three_or_says_why_it_is_not_known()
    {
        Refused("no-outcome", "outcome.outcome", Given.Of2023().With(i => i.Outcome = new()));
        Refused("unknown-value", "outcome.outcome", Given.Of2023().With(i => i.Outcome.Outcome = (Outcome)4));
        Refused("outcome-read-and-not", "outcome.unread_because", Given.Of2023().With(i => i.Outcome.UnreadBecause = "It was not there."));
        Refused("negative-count", "outcome.next_inspection_months", Given.Of2023().With(i => i.Outcome.NextInspectionMonths = 0));
        Assert.Null(Check(Given.Of2023().With(i => i.Outcome = new() { UnreadBecause = "It was not there." })).Kept!.Outcome);
    }

    [Theory]
    [InlineData(Outcome.TypicallyPositive, false)]
    [InlineData(Outcome.Inconsistent, false)]
    [InlineData(Outcome.WidespreadFailings, true)]
    public void Priority_actions_go_with_widespread_failings_only(Outcome outcome, bool may)
    {
        var inspection = Given.Of2023().With(i => i.Outcome = new() { Outcome = outcome, PriorityActions = { "Waits." } });
        if (may)
            Assert.Equal(["Waits."], Check(inspection).Kept!.PriorityActions);
        else
            Refused("priority-actions-without-failings", "outcome.priority_actions", inspection);
    }

    private (Send.Inspections.Storage.Inspection? Kept, RowProblem? Refused) Check(Inspection inspection) => check.Check(inspection, row: 7, "source");

    private RowProblem Refused(string code, string field, Inspection inspection)
    {
        var (kept, refused) = Check(inspection);
        Assert.Null(kept);
        Assert.Equal((code, field, 7L), (refused!.Code, refused.Field, refused.RowNumber));
        Assert.NotEmpty(refused.Message);
        return refused;
    }
}
