using Microsoft.Extensions.Time.Testing;
using Send.Inspections.Inspections;
using Send.Inspections.V1;
using Send.Measures.Areas;
using Xunit;

namespace Send.Inspections.Tests.Inspections;

public sealed class InspectionCheckTests
{
    private readonly InspectionCheck check = new(AreaRegister.England, new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)));

    public static TheoryData<string, string, Inspection> Wrong => new()
    {
        { "unknown-area", "area_code", With(Given.Of2016(), i => i.AreaCode = "999") },
        { "area-not-in-being", "area_code", With(Given.Of2023(), i => i.AreaCode = "909") },
        { "not-a-day", "started_on", With(Given.Of2016(), i => i.StartedOn = "27/03/2017") },
        { "not-a-day", "published_on", With(Given.Of2016(), i => i.PublishedOn = "") },
        { "ended-before-start", "ended_on", With(Given.Of2023(), i => i.EndedOn = "2025-07-01") },
        { "published-before-start", "published_on", With(Given.Of2023(), i => i.PublishedOn = "2025-07-01") },
        { "in-the-future", "published_on", With(Given.Of2023(), i => i.PublishedOn = "2026-12-01") },
        { "framework-not-in-force", "framework", With(Given.Of2016(), i => (i.StartedOn, i.PublishedOn) = ("2015-03-27", "2015-06-01")) },
        { "framework-not-in-force", "framework", With(Given.Of2023(), i => (i.StartedOn, i.EndedOn, i.PublishedOn) = ("2022-07-07", "2022-07-11", "2022-11-06")) },
        { "no-framework", "framework", With(Given.Of2016(), i => i.Framework = Framework.Unspecified) },
        { "wrong-framework", "outcome", With(Given.Of2023(), i => i.StatementOfAction = new()) },
        { "wrong-framework", "statement_of_action", With(Given.Of2016(), i => i.Outcome = new()) },
        { "weaknesses-without-statement", "statement_of_action.significant_weaknesses", With(Given.Of2016(), i => i.StatementOfAction.Required = false) },
        { "revisit-without-statement", "statement_of_action.revisit", With(Given.Of2016(), i => i.StatementOfAction = new() { Revisit = new() { StartedOn = "2019-01-01" } }) },
        { "more-weaknesses-than-there-are", "statement_of_action.revisit", With(Given.Of2016(), i => i.StatementOfAction.Revisit = new() { StartedOn = "2019-01-01", WeaknessesProgressed = 3, WeaknessesNotProgressed = 1 }) },
        { "no-outcome", "outcome.outcome", With(Given.Of2023(), i => i.Outcome = new()) },
        { "outcome-read-and-not", "outcome.unread_because", With(Given.Of2023(), i => i.Outcome.UnreadBecause = "It was not there.") },
        { "priority-actions-without-failings", "outcome.priority_actions", With(Given.Of2023(), i => i.Outcome.PriorityActions.Add("Waits.")) },
        { "negative-count", "outcome.next_inspection_months", With(Given.Of2023(), i => i.Outcome.NextInspectionMonths = -1) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_refused_with_its_field(string code, string field, Inspection inspection)
    {
        var (kept, refused) = check.Check(inspection, row: 7, "source");
        Assert.Null(kept);
        Assert.Equal((code, field, 7L), (refused!.Code, refused.Field, refused.RowNumber));
        Assert.NotEmpty(refused.Message);
    }

    [Fact]
    public void An_id_says_area_framework_and_first_day() =>
        Assert.Equal("301-2016-2017-03-27", check.Check(Given.Of2016("E09000002"), 1, "source").Kept!.Id);

    [Fact]
    public void Where_the_first_day_is_not_known_publication_stands_for_it()
    {
        var inspection = With(Given.Of2023(), i => (i.StartedOn, i.EndedOn) = ("", ""));
        Assert.Equal("301-2023-2025-11-06", check.Check(inspection, 1, "source").Kept!.Id);
    }

    [Fact]
    public void The_etag_changes_with_what_is_said()
    {
        var one = check.Check(Given.Of2023(), 1, "source").Kept!.Etag;
        Assert.Equal(one, check.Check(Given.Of2023(), 2, "source").Kept!.Etag);
        Assert.NotEqual(one, check.Check(With(Given.Of2023(), i => i.Outcome.NextInspectionMonths = 18), 1, "source").Kept!.Etag);
    }

    private static Inspection With(Inspection inspection, Action<Inspection> change)
    {
        change(inspection);
        return inspection;
    }
}
