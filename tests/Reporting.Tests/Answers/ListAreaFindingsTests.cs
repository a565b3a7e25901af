using Send.Measures.Areas;
using Send.Reporting.V1;
using Xunit;

namespace Send.Reporting.Tests.Answers;

public sealed class ListAreaFindingsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_areas_come_in_the_order_of_their_codes()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var areas = await running.AskMany(Cancel);
        Assert.Equal(AreaRegister.England.Current.Select(a => a.Code), areas.Select(a => a.AreaCode));
    }

    [Fact]
    public async Task Each_is_what_it_is_when_asked_for_alone()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var areas = await running.AskMany(Cancel, new() { RegionCode = "E12000007" });
        Assert.Equal(33, areas.Count);
        Assert.Equal(await running.Ask("301", Cancel), areas.Single(a => a.AreaCode == "301"));
    }

    [Fact]
    public async Task An_area_named_twice_comes_once()
    {
        await using var running = await RunningReporting.Start(Cancel);
        var areas = await running.AskMany(Cancel, new AreaSelection { AreaCodes = { "302", "301", "E09000002" } });
        Assert.Equal(["301", "302"], areas.Select(a => a.AreaCode));
    }
}
