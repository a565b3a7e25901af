using System.Text.Json;
using Grpc.Health.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.HealthAccess.Tests;

public sealed class HealthAccessServiceTests(RunningHealthAccess service) : IClassFixture<RunningHealthAccess>
{
    private const string Speech = "Therapy interventions: Speech and language";

    private static readonly ImportRow[] Waits =
    [
        new()
        {
            RowNumber = 2,
            PlaceKind = PlaceKind.Icb,
            PlaceCode = "QJK",
            MeasureId = "waiting-within-18-weeks",
            Period = "2023-10",
            Service = Speech,
            Figure = new() { Value = 30.2, Numerator = 1157, Denominator = 3835 },
        },
        new()
        {
            RowNumber = 3,
            PlaceKind = PlaceKind.SubIcb,
            PlaceCode = "15N",
            MeasureId = "camhs-children-seen",
            Period = "year to 2023-08",
            Figure = new() { Value = 12_345 },
        },
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Figures_of_NHS_places_are_given_out_for_the_area_that_they_cover()
    {
        await service.Import("waits", Waits);
        var request = new GetObservationsRequest { AreaCodes = { "878" } };
        var given = await new MeasureService.MeasureServiceClient(service.Channel).GetObservationsAsync(request, cancellationToken: Cancelled);
        Assert.Equal(
            [("QJK", PlaceKind.Icb, Speech), ("15N", PlaceKind.SubIcb, "")],
            given.Observations.Select(o => (o.Place.Code, o.Place.Kind, o.Service)));
        Assert.All(given.Observations, o => Assert.Equal(("878", true), (o.AreaCode, o.Place.ShareOfArea > 0.99)));
    }

    [Fact]
    public async Task A_share_of_people_has_its_Wilson_interval()
    {
        await service.Import("waits", Waits);
        var given = (await Json("/v1/observations?area_codes=878&filter.measure_ids=waiting-within-18-weeks")).GetProperty("observations");
        var interval = Assert.Single(given.EnumerateArray()).GetProperty("figure").GetProperty("interval");
        Assert.Equal("wilson", interval.GetProperty("method").GetString());
        Assert.Equal(28.74, interval.GetProperty("lower").GetDouble(), 0.01);
        Assert.Equal(31.64, interval.GetProperty("upper").GetDouble(), 0.01);
    }

    [Fact]
    public async Task The_same_batch_again_changes_nothing()
    {
        await service.Import("waits", Waits);
        var again = await service.Import("waits", Waits);
        Assert.Equal((true, 0, 2, 1), (again.AlreadyImported, again.RowsChanged, again.RowsUnchanged, again.Revision));
    }

    [Fact]
    public async Task The_service_says_that_it_is_ready_and_what_it_measures()
    {
        Assert.Equal("Healthy", await service.Http.GetStringAsync("/health/readiness", Cancelled));
        var health = await new Health.HealthClient(service.Channel).CheckAsync(new(), cancellationToken: Cancelled);
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, health.Status);
        Assert.Equal(32, (await Json("/v1/measures")).GetProperty("measures").GetArrayLength());
    }

    private async Task<JsonElement> Json(string path) => JsonDocument.Parse(await service.Http.GetStringAsync(path, Cancelled)).RootElement;
}
