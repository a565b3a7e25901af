using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Send.Attendance.Signals;
using Send.Attendance.Storage;
using Send.Attendance.Tests.Exclusions;
using Send.Attendance.Tests.Register;
using Xunit;
using Sen = Send.Measures.V1.SenProvision;

namespace Send.Attendance.Tests.Signals;

public sealed class LedgerDaysOnSqliteTests(OnSqlite service) : LedgerDaysTests(service), IClassFixture<OnSqlite>;

public sealed class LedgerDaysOnPostgreSqlTests(OnPostgreSql service) : LedgerDaysTests(service), IClassFixture<OnPostgreSql>;

public abstract class LedgerDaysTests(RunningRecords service)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_position_is_the_last_until_the_next_entry_and_enrolments_are_of_no_later_day_than_they_can_be()
    {
        await service.Enrol(Enrolling.Spell("330", "P1", Sen.NoSen)); // 1
        await service.Record(Given.Suspension("330", "a")); // 2
        await service.Record(Given.Suspension("330", "b", "P2")); // 3
        await service.Enrol(Enrolling.Spell("330", "P3", Sen.NoSen)); // 4
        await service.Record(Given.Suspension("330", "c", "P3")); // 5
        await using var scope = service.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AttendanceContext>();
        foreach (var (id, day) in new[] { ("a", "2025-10-10"), ("b", "2025-10-20"), ("c", "2026-03-01") })
        {
            var at = Area.Day(day).ToDateTime(new(12, 0), DateTimeKind.Utc).Ticks;
            await context.Exclusions.Where(e => e.AreaCode == "330" && e.Id == id).ExecuteUpdateAsync(e => e.SetProperty(x => x.ReceivedAt, at), Cancel);
        }
        Assert.Equal("2025-10-10", await Day(1)); // The suspension at 2 came then.
        Assert.Equal("2025-10-20", await Day(2));
        Assert.Equal("2025-10-20", await Day(3)); // Enrolments follow, of whose day the next that is known is five months later.
        Assert.Equal("2026-03-01", await Day(4));
        Assert.Equal("", await Day(5));

        async Task<string> Day(long position) => IsoDay.Write(await context.LastDayOf("330", position, Cancel));
    }
}
