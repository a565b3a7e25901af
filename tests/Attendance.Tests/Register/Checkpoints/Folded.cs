using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Send.Attendance.Register.Checkpoints;
using Send.Attendance.Register.Folding;
using Send.Attendance.Storage;
using Xunit;

namespace Send.Attendance.Tests.Register.Checkpoints;

/// <summary>What a process that has just started folds of an area, and what it writes down.</summary>
internal static class Folded
{
    private const int Year = 2025;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The register as a new process has it, and the position of the checkpoint that it began with.</summary>
    public static async Task<(long From, string Marks)> FoldedByANewProcess(this RunningRecords service, string area, long? position = null, bool writes = false)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AttendanceContext>();
        var cache = new RegisterCache();
        var folded = await cache.With(area, Year, position ?? await Head(context, area), new Ledger(context), r => (r.CheckpointAt, Text(r)), Cancel);
        if (writes)
            await new KeepCheckpoints(context, cache, NullLogger<KeepCheckpoints>.Instance).Handle(area, 1, Cancel);
        return folded;
    }

    /// <summary>The register from its ledger alone.</summary>
    public static async Task<string> FoldedFromItsLedger(this RunningRecords service, string area, long? position = null)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AttendanceContext>();
        var register = new AreaRegisterYear(area, Year);
        await register.BringTo(position ?? await Head(context, area), new(context), Cancel);
        return Text(register);
    }

    public static async Task Change(this RunningRecords service, Func<DbSet<RegisterCheckpoint>, Task> change)
    {
        await using var scope = service.Services.CreateAsyncScope();
        await change(scope.ServiceProvider.GetRequiredService<AttendanceContext>().Checkpoints);
    }

    private static Task<long> Head(AttendanceContext context, string area) => context.Heads.Where(h => h.AreaCode == area).Select(h => h.Position).SingleAsync(Cancel);

    private static string Text(AreaRegisterYear register) => string.Join('\n',
        from school in register.Schools
        from week in school.Value.Weeks
        from pupil in school.Value.Pupils.Index()
        let marks = week.Of(pupil.Index).ToArray()
        where marks.Any(m => m > 0)
        orderby school.Key, week.Monday, pupil.Item
        select $"{school.Key} {week.Monday:O} {pupil.Item} {Convert.ToHexString(marks)}");
}
