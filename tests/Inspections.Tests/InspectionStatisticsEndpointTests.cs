using Grpc.Core;
using Send.Measures.V1;
using Xunit;

namespace Send.Inspections.Tests;

public sealed class InspectionStatisticsEndpointTests(OnSqlite service) : IClassFixture<OnSqlite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("301", "inspection-outcome", "a-list")]
    [InlineData("302", "written-statement-required", "inspections-recorded")]
    public async Task Figures_that_follow_from_inspections_are_not_taken_in_by_themselves(string area, string measure, string source)
    {
        await service.Record(Given.Of2023(area));
        var (held, revision) = (await service.Observations(area), await service.Revision());

        await Refusal.Of(StatusCode.Unimplemented, "figures-follow", () => service.SendFigures(
            new ImportObservationsRequest { Header = Given.Header("figures", source) },
            new ImportObservationsRequest { Rows = new() { Rows = { Row(area, measure) } } },
            new ImportObservationsRequest { Totals = new() { Rows = 1 } }));

        Assert.Equal(held, await service.Observations(area));
        Assert.Equal(revision, await service.Revision());
        Assert.Empty((await service.Statistics.ListImportsAsync(new(), cancellationToken: Cancel)).Imports);
    }

    private static ImportRow Row(string area, string measure) =>
        new() { RowNumber = 2, PlaceKind = PlaceKind.Area, PlaceCode = area, MeasureId = measure, Period = "2025-07", Figure = new() { Value = 1 } };
}
