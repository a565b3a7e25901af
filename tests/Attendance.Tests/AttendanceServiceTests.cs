using System.Text.Json;
using Grpc.Health.V1;
using Send.Measures.V1;
using Xunit;

namespace Send.Attendance.Tests;

public sealed class AttendanceServiceTests(RunningAttendance service) : IClassFixture<RunningAttendance>
{
    private static readonly ImportRow[] Absence =
    [
        new(Buckinghamshire("part-time-timetable", "2025/26 spring"))
        {
            Figure = new() { Value = 1.367, Numerator = 1367, Denominator = 100_000 },
        },
        new(Buckinghamshire("overall-absence", "2024/25"))
        {
            Symbol = new() { Kind = SymbolKind.Suppressed, Mark = "c", Reason = "Too few schools." },
        },
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Figures_that_were_taken_in_are_given_out_over_gRPC()
    {
        await service.Import("absence", Absence);
        var request = new GetObservationsRequest { AreaCodes = { "825" } };
        var given = await new MeasureService.MeasureServiceClient(service.Channel).GetObservationsAsync(request, cancellationToken: Cancelled);
        Assert.Equal(["overall-absence", "part-time-timetable"], given.Observations.Select(o => o.MeasureId));
        Assert.Equal((Absence[1].Symbol, null), (given.Observations[0].Symbol, given.Observations[0].Figure));
        Assert.Equal((Absence[0].Figure, null), (given.Observations[1].Figure, given.Observations[1].Symbol));
        Assert.Equal(("825", "2025/26 spring", 1), (given.Observations[1].AreaCode, given.Observations[1].Period.Text, given.Revision));
    }

    [Fact]
    public async Task Figures_that_were_taken_in_are_given_out_as_JSON()
    {
        await service.Import("absence", Absence);
        var given = (await Json("/v1/observations?area_codes=825&filter.measure_ids=part-time-timetable")).GetProperty("observations");
        var figure = Assert.Single(given.EnumerateArray()).GetProperty("figure");
        Assert.Equal([1.367, 1367, 100_000], ((string[])["value", "numerator", "denominator"]).Select(f => figure.GetProperty(f).GetDouble()));
    }

    [Fact]
    public async Task The_same_batch_again_changes_nothing()
    {
        await service.Import("absence", Absence);
        var again = await service.Import("absence", Absence);
        Assert.Equal((true, 0, 2, 1), (again.AlreadyImported, again.RowsChanged, again.RowsUnchanged, again.Revision));
    }

    [Fact]
    public async Task The_same_figures_in_another_batch_change_nothing_either()
    {
        await service.Import("absence", Absence);
        var again = await service.Import("absence, sent anew", Absence);
        Assert.Equal((false, 0, 2, 1), (again.AlreadyImported, again.RowsChanged, again.RowsUnchanged, again.Revision));
    }

    [Fact]
    public async Task The_service_says_that_it_is_ready_and_what_it_measures()
    {
        Assert.Equal("Healthy", await service.Http.GetStringAsync("/health/readiness", Cancelled));
        var health = await new Health.HealthClient(service.Channel).CheckAsync(new(), cancellationToken: Cancelled);
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, health.Status);
        Assert.Equal(50, (await Json("/v1/measures")).GetProperty("measures").GetArrayLength());
    }

    private static ImportRow Buckinghamshire(string measure, string period) => new()
    {
        RowNumber = 2,
        PlaceKind = PlaceKind.Area,
        PlaceCode = "E10000002",
        MeasureId = measure,
        Period = period,
        SenProvision = SenProvision.EhcPlan,
        SchoolPhase = SchoolPhase.Total,
    };

    private async Task<JsonElement> Json(string path) => JsonDocument.Parse(await service.Http.GetStringAsync(path, Cancelled)).RootElement;
}
