using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;
using Xunit;

namespace Send.Attendance.Tests.Register.Folding;

/// <summary>Who waits for whom.</summary>
public sealed class RegisterCacheTests(OnSqlite service) : IClassFixture<OnSqlite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_one_area_and_year_one_waits_for_the_other_and_those_of_other_areas_do_not()
    {
        var cache = new RegisterCache();
        using var release = new ManualResetEventSlim();
        var entered = new TaskCompletionSource();
        var first = Task.Run(() => Use(cache, "301", () =>
        {
            entered.SetResult();
            release.Wait(Cancel);
        }), Cancel);
        await entered.Task;
        var second = Use(cache, "301", () => Assert.True(release.IsSet));
        await Use(cache, "302", () => Assert.False(release.IsSet));
        Assert.False(second.IsCompleted);
        release.Set();
        await Task.WhenAll(first, second);
    }

    [Fact]
    public async Task What_fails_half_way_is_folded_anew()
    {
        await service.Send(Sending.Block("once", "303", ("P1", @"/ \ / \ / \ / \ / \")));
        var cache = new RegisterCache();
        await Assert.ThrowsAsync<InvalidOperationException>(() => Use(cache, "303", () => throw new InvalidOperationException()));
        var schools = 0;
        await Use(cache, "303", r => schools = r.Schools.Count);
        Assert.Equal(1, schools);
    }

    [Fact]
    public async Task Who_asks_for_now_does_not_wait_for_who_asks_as_known_before()
    {
        await service.Send(Sending.Block("before", "304", ("P1", @"/ \ / \ / \ / \ / \")));
        await service.Send(Sending.Block("now", "304", ("P2", @"/ \ / \ / \ / \ / \")));
        var cache = new RegisterCache();
        await Use(cache, "304", r => Assert.Equal(2, r.Position));
        using var release = new ManualResetEventSlim();
        var entered = new TaskCompletionSource();
        var before = Task.Run(
            () => Use(
                cache, "304",
                register =>
                {
                    Assert.Equal((1L, 1), (register.Position, register.Schools.Values.Single().Pupils.Count));
                    entered.SetResult();
                    release.Wait(Cancel);
                },
                position: 1),
            Cancel);
        await entered.Task;
        await Use(cache, "304", r => Assert.Equal((2L, 2), (r.Position, r.Schools.Values.Single().Pupils.Count))).WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        release.Set();
        await before;
    }

    private Task Use(RegisterCache cache, string area, Action work) => Use(cache, area, _ => work());

    private async Task Use(RegisterCache cache, string area, Action<AreaRegisterYear> work, long? position = null)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AttendanceContext>();
        var upTo = position ?? await context.Heads.Where(h => h.AreaCode == area).Select(h => h.Position).FirstOrDefaultAsync(Cancel);
        await cache.With(area, 2025, upTo, new Ledger(context), register =>
        {
            work(register);
            return true;
        }, Cancel);
    }
}
