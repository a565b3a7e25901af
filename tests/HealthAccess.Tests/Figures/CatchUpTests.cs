using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Send.HealthAccess.Tests.Commissioning;
using Xunit;

namespace Send.HealthAccess.Tests.Figures;

public sealed class CatchUpOnSqliteTests(OnSqlite service) : CatchUpTests(service), IClassFixture<OnSqlite>;

public sealed class CatchUpOnPostgreSqlTests(OnPostgreSql service) : CatchUpTests(service), IClassFixture<OnPostgreSql>;

public abstract class CatchUpTests(RunningRecords service)
{
    private const string Measure = "services-ending-by-19";

    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Figures_of_an_earlier_day_are_worked_out_again_though_no_record_changes()
    {
        await service.Record(Calls.To19("302", "physio"));
        var known = await service.Figure("302", Measure, Lately.Month);
        await Forget(Today.AddDays(-1));
        Assert.Null(await service.Figure("302", Measure, Lately.Month));

        var time = new FakeTimeProvider();
        using var catchUp = new CatchUp(service.Services.GetRequiredService<IServiceScopeFactory>(), time, NullLogger<CatchUp>.Instance);
        await catchUp.StartAsync(Cancel);
        while (await service.Figure("302", Measure, Lately.Month) is null)
        {
            time.Advance(TimeSpan.FromHours(1));
            await Task.Delay(20, Cancel);
        }
        await catchUp.StopAsync(Cancel);

        Assert.Equal(known!.Figure, (await service.Figure("302", Measure, Lately.Month))!.Figure);
        Assert.Empty(await Keep((keep, _) => keep.OfEarlierDays(Cancel)));
    }

    [Fact]
    public async Task Figures_of_today_are_left_as_they_are()
    {
        await service.Record(Calls.To19("303", "physio"));
        await Forget(Today);
        await Keep(async (keep, _) =>
        {
            await keep.Renew("303", Cancel);
            return 0;
        });
        Assert.Null(await service.Figure("303", Measure, Lately.Month));
    }

    /// <summary>As if the figures had been worked out on a day before the month had ended.</summary>
    private Task<int> Forget(DateOnly renewedOn) => Keep(async (_, context) =>
    {
        context.Changes.Add(new() { Revision = await context.Revision(Cancel) + 1, At = DateTimeOffset.UnixEpoch, Cause = "A test." });
        await context.SaveChangesAsync(Cancel);
        await context.Series.Where(s => s.MeasureId == Measure).ExecuteDeleteAsync(Cancel);
        return await context.Heads.ExecuteUpdateAsync(h => h.SetProperty(x => x.RenewedOn, renewedOn), Cancel);
    });

    private async Task<T> Keep<T>(Func<KeepFigures, RecordsContext, Task<T>> work)
    {
        await using var scope = service.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<KeepFigures>(), scope.ServiceProvider.GetRequiredService<RecordsContext>());
    }
}
