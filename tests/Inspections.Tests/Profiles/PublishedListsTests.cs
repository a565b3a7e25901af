using Send.Inspections.V1;
using Send.Measures.Areas;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests.Profiles;

public sealed class PublishedListsOnSqliteTests(OnSqlite service) : PublishedListsTests(service), IClassFixture<OnSqlite>;

public sealed class PublishedListsOnPostgreSqlTests(OnPostgreSql service) : PublishedListsTests(service), IClassFixture<OnPostgreSql>;

/// <summary>The lists as they are published, taken in strictly: a single refused row would keep everything out.</summary>
public abstract class PublishedListsTests(RunningInspections service) : IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await PublishedLists.Import(service, PublishedLists.Of2016, "2016");
        await PublishedLists.Import(service, PublishedLists.Of2023, "2023");
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Of_149_inspections_under_the_first_framework_82_require_a_statement_of_436_weaknesses_in_all()
    {
        var inspections = await List(new() { Framework = Framework._2016 });
        Assert.Equal((149, 82, 67), (inspections.Count, inspections.Count(Required), inspections.Count(i => !Required(i))));
        Assert.Equal(436, inspections.Sum(i => i.StatementOfAction.SignificantWeaknesses));
        Assert.All(inspections, i => Assert.Equal(Required(i), i.StatementOfAction.HasSignificantWeaknesses));
    }

    [Fact]
    public async Task The_first_year_has_29_areas_and_8_statements()
    {
        var inspections = await List(new() { Framework = Framework._2016, From = "2016-05-23", To = "2017-03-27" });
        Assert.Equal((29, 8), (inspections.DistinctBy(i => i.AreaCode).Count(), inspections.Count(Required)));
    }

    [Fact]
    public async Task A_revisit_speaks_of_all_weaknesses_of_its_statement()
    {
        var revisited = (await List(new() { Framework = Framework._2016 })).Where(i => i.StatementOfAction.Revisit is not null).ToList();
        Assert.NotEmpty(revisited);
        Assert.All(revisited, i => Assert.NotEqual(Progress.Unspecified, i.StatementOfAction.Revisit.Progress));
        Assert.All(revisited, i => Assert.Equal(
            i.StatementOfAction.SignificantWeaknesses, i.StatementOfAction.Revisit.WeaknessesProgressed + i.StatementOfAction.Revisit.WeaknessesNotProgressed));
    }

    [Fact]
    public async Task Of_96_inspections_under_the_second_framework_19_52_and_24_have_the_outcomes_and_one_was_not_read()
    {
        var inspections = await List(new() { Framework = Framework._2023 });
        Assert.Equal(
            [(Outcome.Unspecified, 1), (Outcome.TypicallyPositive, 19), (Outcome.Inconsistent, 52), (Outcome.WidespreadFailings, 24)],
            inspections.CountBy(i => i.Outcome.Outcome).OrderBy(o => o.Key).Select(o => (o.Key, o.Value)));
        Assert.Equal("871", Assert.Single(inspections, i => i.Outcome.UnreadBecause.Length > 0).AreaCode);
    }

    [Theory]
    [InlineData("North East", 10, 2)]
    [InlineData("North West", 13, 10)]
    [InlineData("Yorkshire and The Humber", 10, 5)]
    [InlineData("East Midlands", 3, 5)]
    [InlineData("West Midlands", 9, 5)]
    [InlineData("East of England", 9, 2)]
    [InlineData("London", 11, 22)]
    [InlineData("South East", 9, 10)]
    [InlineData("South West", 8, 6)]
    public async Task Statements_by_region_are_those_of_the_list(string region, int required, int none)
    {
        // Counted over the list by its own regions, which has the first and the third together: 20 and 7.
        var inspections = (await List(new() { Framework = Framework._2016 })).Where(i => RegionOf(i) == region).ToList();
        Assert.Equal((required, none), (inspections.Count(Required), inspections.Count(i => !Required(i))));
    }

    [Theory]
    [InlineData(2016, 5, 15)]
    [InlineData(2017, 14, 13)]
    [InlineData(2018, 19, 13)]
    [InlineData(2019, 17, 12)]
    [InlineData(2020, 4, 3)]
    [InlineData(2021, 16, 7)]
    [InlineData(2022, 7, 4)]
    public async Task Statements_by_year_are_those_of_the_list(int year, int required, int none)
    {
        var inspections = await List(new() { Framework = Framework._2016, From = $"{year}-01-01", To = $"{year}-12-31" });
        Assert.Equal((required, none), (inspections.Count(Required), inspections.Count(i => !Required(i))));
    }

    [Theory]
    [InlineData("North East", 2, 5, 0, 0)]
    [InlineData("North West", 1, 8, 7, 0)]
    [InlineData("Yorkshire and The Humber", 3, 5, 2, 0)]
    [InlineData("East Midlands", 1, 2, 4, 0)]
    [InlineData("West Midlands", 1, 7, 1, 0)]
    [InlineData("East of England", 1, 4, 2, 0)]
    [InlineData("London", 7, 10, 3, 0)]
    [InlineData("South East", 1, 7, 3, 1)]
    [InlineData("South West", 2, 4, 2, 0)]
    public async Task Outcomes_by_region_are_those_of_the_list(string region, int positive, int inconsistent, int failing, int unread)
    {
        // Counted over the list by its region codes; one of the South East has none there.
        var inspections = (await List(new() { Framework = Framework._2023 })).Where(i => RegionOf(i) == region).ToList();
        Assert.Equal((positive, inconsistent, failing, unread), Outcomes(inspections));
    }

    [Theory]
    [InlineData(2023, 7, 10, 8, 0)]
    [InlineData(2024, 7, 15, 6, 0)]
    [InlineData(2025, 2, 19, 6, 1)]
    [InlineData(2026, 3, 8, 4, 0)]
    public async Task Outcomes_by_year_are_those_of_the_list(int year, int positive, int inconsistent, int failing, int unread) =>
        // By the first day, and by publication where there is none.
        Assert.Equal(
            (positive, inconsistent, failing, unread), Outcomes(await List(new() { Framework = Framework._2023, From = $"{year}-01-01", To = $"{year}-12-31" })));

    [Fact]
    public async Task Five_inspections_whose_first_day_is_not_known_are_known_by_their_publication()
    {
        var inspections = (await List(new() { Framework = Framework._2023 })).Where(i => i.StartedOn.Length == 0).ToList();
        Assert.Equal(["815", "825", "830", "873", "883"], inspections.Select(i => i.AreaCode).Order(StringComparer.Ordinal));
        Assert.All(inspections, i => Assert.Equal($"{i.AreaCode}-2023-{i.PublishedOn}", i.Id));
    }

    [Fact]
    public async Task The_outcome_of_Slough_is_a_symbol()
    {
        var observation = Assert.Single(await service.Observations("871"), o => o.MeasureId == "inspection-outcome");
        Assert.Equal((SymbolKind.NotAvailable, "2025-07"), (observation.Symbol.Kind, observation.Period.Text));
        Assert.NotEmpty(observation.Symbol.Reason);
    }

    [Fact]
    public async Task The_inspection_of_Cumbria_belongs_to_909_and_to_no_successor()
    {
        Assert.Equal(["909-2016-2019-03-18"], (await service.Held("909")).Select(i => i.Id));
        Assert.DoesNotContain(await List(new() { AreaCodes = { "942", "943" } }), i => i.Framework == Framework._2016);
    }

    [Fact]
    public async Task An_area_with_two_codes_is_one_area() =>
        Assert.Equal(["825-2023-2026-02-10", "825-2016-2022-03-07"], (await service.Held("825")).Select(i => i.Id));

    [Fact]
    public async Task Every_inspection_is_one_observation_of_its_month()
    {
        var measured = new List<Observation>();
        using var stream = service.Measures.StreamObservations(new(), cancellationToken: Cancel);
        while (await stream.ResponseStream.MoveNext(Cancel))
            measured.AddRange(stream.ResponseStream.Current.Observations);
        Assert.Equal((149, 96), (measured.Count(o => o.MeasureId == "written-statement-required"), measured.Count(o => o.MeasureId == "inspection-outcome")));
        Assert.Equal(82, measured.Where(o => o.MeasureId == "written-statement-required").Sum(o => o.Figure.Value));
        Assert.Equal(19 + (2 * 52) + (3 * 24), measured.Where(o => o.MeasureId == "inspection-outcome").Sum(o => o.Figure?.Value));
        Assert.All(measured, o => Assert.Equal(Grain.Published, o.Source.Grain));
    }

    [Fact]
    public async Task Taken_in_again_they_change_nothing()
    {
        var revision = await service.Revision();
        Assert.True((await PublishedLists.Import(service, PublishedLists.Of2016, "2016")).AlreadyImported);
        var anew = await PublishedLists.Import(service, PublishedLists.Of2023, "2023, sent anew");
        Assert.Equal((0L, 96L, revision), (anew.RowsChanged, anew.RowsUnchanged, anew.Revision));
        Assert.Equal(revision, await service.Revision());
    }

    private static string RegionOf(Inspection inspection) =>
        AreaRegister.England.Regions.Single(r => r.Code == AreaRegister.England.Find(inspection.AreaCode)!.Region).Name;

    private static (int Positive, int Inconsistent, int Failing, int Unread) Outcomes(List<Inspection> inspections) => (
        inspections.Count(i => i.Outcome.Outcome == Outcome.TypicallyPositive), inspections.Count(i => i.Outcome.Outcome == Outcome.Inconsistent),
        inspections.Count(i => i.Outcome.Outcome == Outcome.WidespreadFailings), inspections.Count(i => i.Outcome.Outcome == Outcome.Unspecified));

    private static bool Required(Inspection inspection) => inspection.StatementOfAction.Required;

    private async Task<List<Inspection>> List(ListInspectionsRequest request) =>
        [.. (await service.Client.ListInspectionsAsync(new(request) { PageSize = 1000 }, cancellationToken: Cancel)).Inspections];
}
