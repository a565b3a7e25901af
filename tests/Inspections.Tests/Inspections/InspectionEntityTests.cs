using Send.Inspections.Inspections;
using Send.Inspections.V1;
using Xunit;

namespace Send.Inspections.Tests.Inspections;

public sealed class InspectionEntityTests
{
    private static readonly Action<Inspection>[] Changes =
    [
        i => i.StartedOn = "2025-07-08",
        i => i.EndedOn = "",
        i => i.PublishedOn = "2025-11-07",
        i => i.Outcome.Outcome = Outcome.WidespreadFailings,
        i => i.Outcome.UnreadBecause = "a",
        i => i.Outcome.NextInspectionMonths = 18,
        i => i.Outcome.ClearNextInspectionMonths(),
        i => i.Outcome.PriorityActions.Add("a"),
    ];

    [Fact]
    public void An_id_says_area_framework_and_first_day() => Assert.Equal("301-2016-2017-03-27", Of(Given.Of2016()).Id);

    [Fact]
    public void Where_the_first_day_is_not_known_publication_stands_for_it() =>
        Assert.Equal("301-2023-2025-11-06", Of(Given.Of2023().With(i => (i.StartedOn, i.EndedOn) = ("", ""))).Id);

    [Fact]
    public void An_etag_changes_with_every_change() =>
        Assert.Distinct([Of(Given.Of2023()).Etag, .. Changes.Select(change => Of(Given.Of2023().With(change)).Etag)]);

    [Fact]
    public void An_etag_is_the_same_wherever_and_whenever_the_same_is_said() =>
        Assert.Equal("69c1", Of(Given.Of2023()).Etag[..4]);

    [Fact]
    public void An_etag_tells_two_priority_actions_from_one_of_two_lines()
    {
        var one = Given.Of2023().With(i => i.Outcome.PriorityActions.Add("a\nb"));
        var two = Given.Of2023().With(i => i.Outcome.PriorityActions.Add(["a", "b"]));
        Assert.NotEqual(Of(one).Etag, Of(two).Etag);
    }

    [Fact]
    public void An_etag_tells_a_count_of_nought_from_none()
    {
        var nought = Given.Of2016().With(i => i.StatementOfAction.SignificantWeaknesses = 0);
        Assert.NotEqual(Of(nought).Etag, Of(Given.Of2016().With(i => i.StatementOfAction.ClearSignificantWeaknesses())).Etag);
    }

    [Fact]
    public void An_etag_tells_who_says_it() => Assert.NotEqual(Of(Given.Of2016()).Etag, InspectionEntity.Of(Given.Of2016(), "301", "another").Etag);

    private static Send.Inspections.Storage.Inspection Of(Inspection inspection) => InspectionEntity.Of(inspection, inspection.AreaCode, "a-list");
}
