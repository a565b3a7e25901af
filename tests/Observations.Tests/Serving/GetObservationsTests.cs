using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations.Serving;
using Xunit;
using AreaRegister = Send.Measures.Areas.AreaRegister;
using MeasureCatalogue = Send.Measures.MeasureCatalogue;

namespace Send.Observations.Tests.Serving;

public sealed class GetOnSqliteTests(OnSqlite service) : GetObservationsTests(service), IClassFixture<OnSqlite>;

public sealed class GetOnPostgreSqlTests(OnPostgreSql service) : GetObservationsTests(service), IClassFixture<OnPostgreSql>;

public abstract class GetObservationsTests(RunningService service) : IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        await service.Import("months", Enumerable.Range(1, 10).Select(m => Given.Row(m + 1, "QMF", $"2023-{m:00}", 100 + m)));

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Pages_put_together_are_the_whole()
    {
        var whole = await service.Held("211");
        List<Observation> paged = [];
        var request = new GetObservationsRequest { AreaCodes = { "211" }, PageSize = 3 };
        do
        {
            var page = await service.Measures.GetObservationsAsync(request, cancellationToken: Cancel);
            Assert.InRange(page.Observations.Count, 1, 3);
            paged.AddRange(page.Observations);
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);
        Assert.Equal(10, whole.Count);
        Assert.Equal(whole, paged);
    }

    [Fact]
    public async Task A_page_token_that_was_made_up_or_is_of_another_question_is_refused()
    {
        var page = await service.Measures.GetObservationsAsync(new() { AreaCodes = { "211" }, PageSize = 3 }, cancellationToken: Cancel);
        await Refused(StatusCode.InvalidArgument, "page-token", new() { AreaCodes = { "211" }, PageToken = "made-up" });
        await Refused(StatusCode.InvalidArgument, "page-token", new() { AreaCodes = { "316" }, PageToken = page.NextPageToken });
    }

    [Fact]
    public async Task A_page_after_a_change_says_that_the_figures_changed()
    {
        var page = await service.Measures.GetObservationsAsync(new() { AreaCodes = { "211" }, PageSize = 3 }, cancellationToken: Cancel);
        await service.Import($"between-{Guid.NewGuid()}", Given.Row(2, "QKK", "2020-01", Random.Shared.Next(1_000_000)));
        await Refused(StatusCode.Aborted, "stale-page", new() { AreaCodes = { "211" }, PageSize = 3, PageToken = page.NextPageToken });
    }

    [Fact]
    public async Task The_same_question_after_a_change_is_answered_by_what_changed_whichever_process_took_it_in()
    {
        var (host, channel) = await service.Start();
        await using var disposed = host;
        using var other = channel;
        var question = new GetObservationsRequest { AreaCodes = { "210" } };
        foreach (var waiting in (int[])[101, 102, 103])
        {
            var known = await service.Measures.GetObservationsAsync(question, cancellationToken: Cancel);
            Assert.Equal(known, await service.Measures.GetObservationsAsync(question, cancellationToken: Cancel));
            Assert.Equal(known, await new MeasureService.MeasureServiceClient(other).GetObservationsAsync(question, cancellationToken: Cancel));
            await service.Import($"again-{waiting}", Given.Row(2, "QKK", "2019-01", waiting));
            foreach (var each in (MeasureService.MeasureServiceClient[])[new(other), service.Measures])
            {
                var changed = await each.GetObservationsAsync(question, cancellationToken: Cancel);
                Assert.True(changed.Revision > known.Revision);
                Assert.Equal(waiting, changed.Observations.Single(o => o.Period.Text == "2019-01").Figure.Value);
            }
        }
    }

    [Fact]
    public async Task A_source_that_comes_while_areas_are_read_is_read_too()
    {
        Assert.NotEmpty(await service.Held("211"));
        await using var scope = service.Services.CreateAsyncScope();
        var (reader, register) = (scope.ServiceProvider.GetRequiredService<ObservationReader>(), scope.ServiceProvider.GetRequiredService<AreaRegister>());
        var all = ObservationQuery.Check(null, scope.ServiceProvider.GetRequiredService<MeasureCatalogue>());
        // More than are read at once.
        var areas = Enumerable.Repeat(register.Find("211")!, 33).Append(register.Find("210")!);
        var isNew = false;
        List<Observation> last = [];
        await foreach (var found in reader.Read(areas, all, Cancel))
        {
            if (!isNew)
            {
                var header = Given.Header("later");
                header.Source.Id = "a-later-list";
                await service.Send([new() { Header = header }, new() { Rows = new() { Rows = { Given.Row(2, "QKK", "2018-01", 7) } } }, new() { Totals = new() { Rows = 1 } }]);
            }
            (isNew, last) = (true, found);
        }
        Assert.Contains(last, o => o.Source.Id == "a-later-list");
    }

    [Theory]
    [InlineData("2023-05-31", 0, new[] { "2023-01", "2023-02", "2023-03", "2023-04", "2023-05" })]
    [InlineData("2023-05-30", 2, new[] { "2023-03", "2023-04" })]
    [InlineData("", 1, new[] { "2023-10" })]
    public async Task Only_periods_that_had_ended_and_only_the_latest_are_given_where_asked(string asOf, int latest, string[] periods) =>
        Assert.Equal(periods, (await service.Held("211", new() { AsOf = asOf, LatestPeriods = latest })).Select(o => o.Period.Text));

    [Fact]
    public async Task The_figures_of_a_board_speak_of_an_area_only_while_it_was_in_being()
    {
        await service.Import("cumbria", [Given.Row(2, "QHM", "2023-02", 1), Given.Row(3, "QHM", "2023-05", 2)]);
        Assert.Equal("2023-02", Assert.Single(await service.Held("909")).Period.Text);
        Assert.Equal("2023-05", Assert.Single(await service.Held("942")).Period.Text);
    }

    [Fact]
    public async Task Filters_narrow()
    {
        Assert.Single(await service.Held("211", new() { Periods = { "2023-07" } }));
        Assert.Empty(await service.Held("211", new() { MeasureIds = { "camhs-children-seen" } }));
        Assert.Empty(await service.Held("211", new() { SchoolPhases = { SchoolPhase.Total } }));
        Assert.Empty(await service.Held("211", new() { SenProvisions = { SenProvision.SenSupport } }));
    }

    [Fact]
    public async Task What_is_not_known_is_refused_with_its_field()
    {
        await Refused(StatusCode.InvalidArgument, "no-area", new());
        await Refused(StatusCode.InvalidArgument, "unknown-area", new() { AreaCodes = { "999" } });
        await Refused(StatusCode.InvalidArgument, "too-many-areas", new() { AreaCodes = { Enumerable.Repeat("211", 21) } });
        await Refused(StatusCode.InvalidArgument, "unknown-measure", new() { AreaCodes = { "211" }, Filter = new() { MeasureIds = { "happiness" } } });
        await Refused(StatusCode.InvalidArgument, "unknown-period", new() { AreaCodes = { "211" }, Filter = new() { Periods = { "last week" } } });
        await Refused(StatusCode.InvalidArgument, "not-a-day", new() { AreaCodes = { "211" }, Filter = new() { AsOf = "31/03/2026" } });
        await Refused(StatusCode.InvalidArgument, "page-size", new() { AreaCodes = { "211" }, PageSize = 5001 });
    }

    private async Task Refused(StatusCode status, string code, GetObservationsRequest request)
    {
        var error = await Assert.ThrowsAsync<RpcException>(async () => await service.Measures.GetObservationsAsync(request, cancellationToken: Cancel));
        Assert.Equal((status, code), (error.StatusCode, error.SendCode()));
    }
}
