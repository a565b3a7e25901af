using Microsoft.EntityFrameworkCore;
using Send.Attendance.Storage;

namespace Send.Attendance.Figures;

/// <summary>As the host starts, measures areas that changed shortly before it ended last.</summary>
internal sealed partial class CatchUp(IServiceScopeFactory scopes, ILogger<CatchUp> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var behind = await scope.ServiceProvider.GetRequiredService<AttendanceContext>().Heads
                .Where(h => h.MeasuredAt < h.Position).Select(h => h.AreaCode).ToListAsync(stoppingToken);
            var figures = scope.ServiceProvider.GetRequiredService<KeepFigures>();
            foreach (var area in behind)
                await figures.Bring(area, stoppingToken);
        }
        catch (Exception e) when (e is System.Data.Common.DbException or InvalidOperationException)
        {
            // The next change of each area measures it; a service without its database says so by its health.
            Failed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Areas whose records had changed could not be measured as the service started; their next change will.")]
    private partial void Failed(Exception exception);
}
