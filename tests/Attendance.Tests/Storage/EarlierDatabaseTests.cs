using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Send.Attendance.Storage;
using Send.Measures.Areas;
using Send.Observations.Storage;
using Xunit;

namespace Send.Attendance.Tests.Storage;

public sealed class EarlierDatabaseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("send-attendance-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Database => $"Data Source={Path.Combine(folder, "attendance.db")}";

    [Fact]
    public async Task A_database_that_held_observations_alone_is_brought_up_to_date_with_what_it_holds()
    {
        await MakeEarlier();
        await using var app = AttendanceService.Build([], new Dictionary<string, string?>
        {
            ["Listen:Grpc"] = "0",
            ["Listen:Http"] = "0",
            ["Storage:ConnectionString"] = Database,
            ["Logging:LogLevel:Default"] = "None",
        });
        await app.StartAsync(Cancel);
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AttendanceContext>();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync(Cancel));
        var series = await context.Series.SingleAsync(Cancel);
        Assert.Equal(("301", "overall-absence"), (series.PlaceCode, series.MeasureId));
        Assert.Equal([1, 2, 3], series.Points);
        Assert.Equal(7, await context.Revision(Cancel));
        Assert.Empty(await context.Enrolments.ToListAsync(Cancel));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task MakeEarlier()
    {
        var options = new DbContextOptionsBuilder<SqliteObservations>()
            .UseSqlite(Database, s => s.MigrationsHistoryTable("__ObservationsContext_migrations")).UseSnakeCaseNamingConvention().Options;
        await using var earlier = new SqliteObservations(options);
        await earlier.Database.MigrateAsync(Cancel);
        earlier.Series.Add(new() { PlaceKind = PlaceKind.Area, PlaceCode = "301", MeasureId = "overall-absence", SourceId = "dfe", Points = [1, 2, 3] });
        earlier.Changes.Add(new() { Revision = 7, At = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), Cause = "import" });
        await earlier.SaveChangesAsync(Cancel);
    }
}
